//! `desk check`: every mistake of story files, and what to look at again.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs,
    io::{IsTerminal, Write, stderr, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use serde_json::json;
use story::{
    Checked, Story,
    advice::{Library, LoadedWords},
    file::FileText,
    model::Vocabulary,
    problem::{Code, Problem, Severity},
    report::{MOST_TOLD, counted, report},
};

/// The desk's own loaded words, by language, where the newsroom has no list of its own.
const LOADED_WORDS: [(&str, &str); 1] = [("en", include_str!("../../../data/loaded-words/en.txt"))];

/// The form of what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Human,
    /// For programs: a JSON object a line.
    Json,
}

/// The kinds of problem that make a check fail beside errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Deny {
    /// Warnings.
    Warnings,
}

/// The way in which files are checked.
pub(crate) struct Options<'o> {
    /// The form of what is said.
    pub(crate) format: Format,
    /// The problems that make the check fail beside errors.
    pub(crate) deny: Option<Deny>,
    /// The folder of the texts of sources, `<source id>.txt`.
    pub(crate) sources: Option<&'o Path>,
}

/// Checks each of the files and says what is wrong with them. Fails if anything is.
pub(crate) fn check(files: &[PathBuf], options: &Options<'_>) -> Result<ExitCode> {
    let mut is_right = true;
    let source_texts = options.sources.map(texts_in).transpose()?;
    for file in files {
        let path = file.display().to_string();
        // One file that cannot be read does not keep the others from being checked.
        let read = read(file).and_then(|text| Ok((text, loaded_words_beside(file)?)));
        let (text, loaded_words) = match read {
            Ok((text, _)) if is_schema(&text.text) => {
                writeln!(
                    stderr(),
                    "{path}: the schema of stories, not a story: left out"
                )?;
                continue;
            }
            Ok(read) => read,
            Err(error) => {
                tell_unreadable(&path, &error, options.format)?;
                is_right = false;
                continue;
            }
        };
        let library = Library {
            loaded_words,
            source_texts: source_texts.clone(),
        };
        let checked = checked(&text, &library);
        is_right &= checked
            .problems
            .iter()
            .all(|problem| match problem.code.severity() {
                Severity::Error => false,
                Severity::Warning => options.deny.is_none(),
                Severity::Note => true,
            });
        match options.format {
            Format::Human => tell(&path, &text.text, &checked)?,
            Format::Json => tell_programs(&path, &checked.problems)?,
        }
    }
    Ok(if is_right {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Says what a code of the check means. Fails if there is no such code.
pub(crate) fn explain(word: &str) -> Result<ExitCode> {
    // As it stands in a message: `warning[one-origin]`.
    let word = word.split('[').next_back().unwrap_or_default();
    let word = word.trim_end_matches([']', ':']);
    let mut codes = Code::ALL.iter().copied();
    let code = codes.find(|code| code.word() == word).with_context(|| {
        let all: Vec<&str> = Code::ALL.iter().copied().map(Code::word).collect();
        let meant = Code::nearest(word).map_or_else(String::new, |code| {
            format!("; did you mean `{}`?", code.word())
        });
        format!(
            "there is no code `{word}`{meant}\nThe codes are {}",
            all.join(", ")
        )
    })?;
    let severity = code.severity().word();
    let (meaning, advice) = (code.meaning(), code.advice());
    writeln!(stdout(), "{severity}[{word}]: {meaning}\n\n{advice}")?;
    Ok(ExitCode::SUCCESS)
}

/// The checked story of a file, or `None` after saying what is wrong with it.
pub(crate) fn load(file: &Path) -> Result<Option<Story>> {
    let path = file.display().to_string();
    let text = read(file)?;
    let mut checked = checked(&text, &Library::default());
    if checked.story.is_none() {
        checked
            .problems
            .retain(|problem| problem.code.severity() == Severity::Error);
        let is_coloured = stderr().is_terminal();
        write!(
            stderr(),
            "{}",
            report(&path, &text.text, &checked.problems, is_coloured)
        )?;
    }
    Ok(checked.story)
}

fn read(file: &Path) -> Result<FileText> {
    let bytes = fs::read(file).with_context(|| {
        let path = file.display();
        format!("{path} cannot be read: name a story file, such as data/aleppo-2024.json")
    })?;
    Ok(FileText::of(bytes))
}

/// Whether a file is the schema of stories, which lies beside them.
fn is_schema(text: &str) -> bool {
    const SCHEMA: &str = "https://json-schema.org/";
    let start = text.get(..200).unwrap_or(text);
    start.contains("\"$schema\"") && start.contains(SCHEMA)
}

/// Whether a file that can be read is that schema.
pub(crate) fn is_schema_file(file: &Path) -> bool {
    fs::read_to_string(file).is_ok_and(|text| is_schema(&text))
}

/// A file as it was checked; one in another encoding is no story.
fn checked(file: &FileText, library: &Library) -> Checked {
    let mut checked = story::check(&file.text, library);
    if let Some(problem) = &file.problem {
        checked.problems.insert(0, problem.clone());
        checked.story = None;
    }
    checked
}

fn tell(path: &str, text: &str, checked: &Checked) -> Result<()> {
    let is_coloured = stderr().is_terminal();
    if !checked.problems.is_empty() {
        write!(
            stderr(),
            "{}",
            report(path, text, &checked.problems, is_coloured)
        )?;
    }
    if let Some(story) = &checked.story {
        writeln!(
            stdout(),
            "{path}: no errors (questions: {}, claims: {}, statements: {})",
            story.questions.len(),
            story.claims.len(),
            story.statements.len(),
        )?;
    }
    Ok(())
}

/// The problems as JSON, an object a line; the last line counts them.
fn tell_programs(path: &str, problems: &[Problem]) -> Result<()> {
    for problem in problems.iter().take(MOST_TOLD) {
        let see_also = problem.see_also.as_ref().map(|(location, why)| {
            json!({ "path": location.path, "start": location.span.start, "end": location.span.end,
                "why": why })
        });
        let object = json!({
            "file": path,
            "severity": problem.code.severity().word(),
            "code": problem.code.word(),
            "line": problem.line,
            "column": problem.column,
            "start": problem.location.span.start,
            "end": problem.location.span.end,
            "path": problem.location.path,
            "found": problem.found,
            "expected": problem.expected,
            "help": problem.help,
            "seeAlso": see_also,
        });
        writeln!(stdout(), "{object}")?;
    }
    let count = problems.len();
    let told = count.min(MOST_TOLD);
    let summary =
        json!({ "file": path, "problems": count, "told": told, "words": counted(problems) });
    writeln!(stdout(), "{summary}")?;
    Ok(())
}

/// Says that a file, or one that is read beside it, cannot be read.
fn tell_unreadable(path: &str, error: &anyhow::Error, format: Format) -> Result<()> {
    match format {
        Format::Human => writeln!(stderr(), "error[unreadable]: {error:#}")?,
        Format::Json => {
            let object = json!({ "file": path, "severity": Severity::Error.word(),
                "code": "unreadable", "found": format!("{error:#}") });
            writeln!(stdout(), "{object}")?;
        }
    }
    Ok(())
}

/// The loaded words for the stories of a folder: those of its `loaded-words`, and for other
/// languages the desk's own.
fn loaded_words_beside(file: &Path) -> Result<BTreeMap<String, LoadedWords>> {
    let own = LOADED_WORDS.map(|(language, list)| (language.to_owned(), list.to_owned()));
    let mut lists = BTreeMap::from(own);
    let folder = file.parent().unwrap_or(Path::new("")).join("loaded-words");
    if folder.is_dir() {
        lists.extend(texts_in(&folder)?);
    }
    let lists = lists.into_iter();
    Ok(lists
        .map(|(language, list)| (language, LoadedWords::of(&list)))
        .collect())
}

/// The texts of a folder, by the names of the files without `.txt`.
fn texts_in(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    let entries = fs::read_dir(folder)
        .with_context(|| format!("{} is no folder that can be read", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("txt"))
            && let Some(name) = path.file_stem().and_then(OsStr::to_str)
        {
            let text = fs::read_to_string(&path)
                .with_context(|| format!("{} cannot be read as UTF-8", path.display()))?;
            texts.insert(name.to_owned(), text);
        }
    }
    Ok(texts)
}
