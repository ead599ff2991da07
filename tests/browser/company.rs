//! More than one widget on a page.

use anyhow::{Context, Result, ensure};

use super::{
    page::visit,
    server::Site,
    story::{rivals, words},
    widget::only,
};

#[tokio::test]
async fn two_widgets_of_a_page_leave_each_other_alone() -> Result<()> {
    let site = Site::default().page("/index.html", page_with_two_widgets()?);
    visit(site, async |page| {
        let (claim, rival) = rivals();
        let (from, to) = (words(&claim.claim.text), words(&rival.claim.text));
        let widgets = page.widgets().await?;
        let [first, second] = widgets.as_slice() else {
            anyhow::bail!("not two but {} widgets", widgets.len());
        };

        let claim = second.claim(&from).await?;
        claim.open().await?;
        let link = only(claim.linked().await?, "link", &to)?;
        page.click_in_the_middle(&link).await?;
        let rival = second.claim(&to).await?;
        ensure!(rival.is_open().await?, "“{to}” stays closed");
        // Both widgets have the same ids: the focus must not end up in the other one.
        assert_eq!(page.focused().await?, rival.toggle);

        for question in first.questions().await? {
            let is_open = question.is_open().await?;
            ensure!(!is_open, "{question:?} opens in the other widget");
        }
        for claim in first.every_claim().await? {
            ensure!(
                !claim.is_open().await?,
                "{claim:?} opens in the other widget"
            );
        }
        Ok(())
    })
    .await
}

/// The built page, with its widget twice.
fn page_with_two_widgets() -> Result<String> {
    let built = Site::built("index.html")?;
    let end = "</claim-explorer>";
    let (before, rest) = built.split_once("<claim-explorer").context("no widget")?;
    let (widget, after) = rest.split_once(end).context("a widget without end")?;
    let widget = format!("<claim-explorer{widget}{end}");
    Ok([before, &widget, &widget, after].concat())
}
