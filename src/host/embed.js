// Starts the engine and shows the story in every <claim-explorer> of the page.
import start, { mount } from "./claim-explorer.js";

await start({ module_or_path: new URL("claim-explorer_bg.wasm", import.meta.url) });

// The page holds on to the widgets: one that is let go of is taken off the page.
export const widgets = [];

for (const element of document.querySelectorAll("claim-explorer")) {
  try {
    const selected = selection(element.shadowRoot);
    widgets.push(mount(element));
    select(element.shadowRoot, selected);
  } catch (error) {
    // Its static story stays; the others go on.
    reportError(error);
  }
}

// What is selected in a story, as offsets into its text: the live story has the same text as the
// static one, in other nodes.
function selection(root) {
  const story = root?.querySelector(".widget");
  const range = getSelection()?.getComposedRanges?.({ shadowRoots: root ? [root] : [] })[0];
  if (!range || range.collapsed || !story?.contains(range.startContainer) || !story.contains(range.endContainer)) {
    return null;
  }
  return [[range.startContainer, range.startOffset], [range.endContainer, range.endOffset]].map((end) => {
    const before = new Range();
    before.setStart(story, 0);
    before.setEnd(...end);
    return before.toString().length;
  });
}

// Selects what lies between two offsets into the text of a story.
function select(root, offsets) {
  if (!offsets) return;
  const texts = document.createTreeWalker(root.querySelector(".widget"), NodeFilter.SHOW_TEXT);
  const ends = [];
  let passed = 0;
  for (let text = texts.nextNode(); text && ends.length < 2; text = texts.nextNode()) {
    while (ends.length < 2 && offsets[ends.length] <= passed + text.length) {
      ends.push([text, offsets[ends.length] - passed]);
    }
    passed += text.length;
  }
  if (ends.length === 2) getSelection().setBaseAndExtent(...ends[0], ...ends[1]);
}
