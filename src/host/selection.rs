//! What the reader selected, through a change of the nodes that hold it.

use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{Element, Node, Range, ShadowRoot};

#[wasm_bindgen]
extern "C" {
    /// The selection of a page, of which not every browser has everything.
    type Selection;

    #[wasm_bindgen(js_name = getSelection)]
    fn selection() -> Option<Selection>;

    /// <https://www.w3.org/TR/selection-api/#dom-selection-getcomposedranges>
    #[wasm_bindgen(method, catch, js_name = getComposedRanges)]
    fn composed_ranges(this: &Selection, options: &Object) -> Result<Array, JsValue>;

    #[wasm_bindgen(method, catch, js_name = getRangeAt)]
    fn range_at(this: &Selection, position: u32) -> Result<Boundaries, JsValue>;

    #[wasm_bindgen(method, catch, js_name = setBaseAndExtent)]
    fn set(this: &Selection, from: &Node, at: u32, to: &Node, until: u32) -> Result<(), JsValue>;

    /// A live range or a static one.
    type Boundaries;

    #[wasm_bindgen(method, getter, js_name = startContainer)]
    fn start_container(this: &Boundaries) -> Node;

    #[wasm_bindgen(method, getter, js_name = startOffset)]
    fn start_offset(this: &Boundaries) -> u32;

    #[wasm_bindgen(method, getter, js_name = endContainer)]
    fn end_container(this: &Boundaries) -> Node;

    #[wasm_bindgen(method, getter, js_name = endOffset)]
    fn end_offset(this: &Boundaries) -> u32;
}

/// What a tree walker shows: <https://dom.spec.whatwg.org/#interface-nodefilter>.
const SHOW_TEXT: u32 = 4;

/// What is selected of a story, as offsets into its text in UTF-16 code units: the live story has
/// the text of the static one, in other nodes.
pub(super) struct Selected {
    from: u32,
    until: u32,
}

impl Selected {
    /// What is selected within `story`; `None` if that is nothing, or reaches further.
    pub(super) fn within(story: &Element, root: Option<&ShadowRoot>) -> Option<Self> {
        let range = current(root)?;
        let from = offset(story, &range.start_container(), range.start_offset())?;
        let until = offset(story, &range.end_container(), range.end_offset())?;
        (from < until).then_some(Self { from, until })
    }

    /// Selects the same in the other `story`. Where the page does not let it, nothing is selected.
    pub(super) fn restore(&self, story: &Element) -> Option<()> {
        let (first, at) = position(story, self.from)?;
        let (last, until) = position(story, self.until)?;
        selection()?.set(&first, at, &last, until).ok()
    }
}

/// The boundaries of the selection, within the shadow root too.
fn current(root: Option<&ShadowRoot>) -> Option<Boundaries> {
    let selection = selection()?;
    let options = Object::new();
    let roots: Array = root.into_iter().collect();
    let set = Reflect::set(&options, &"shadowRoots".into(), &roots);
    let composed = set.and_then(|_| selection.composed_ranges(&options));
    match composed.map(|ranges| ranges.get(0)) {
        Ok(range) if !range.is_undefined() => Some(range.unchecked_into()),
        _ => selection.range_at(0).ok(),
    }
}

/// The length of the text before a place within the story.
fn offset(story: &Element, node: &Node, offset: u32) -> Option<u32> {
    if !story.contains(Some(node)) {
        return None;
    }
    let before = Range::new().ok()?;
    before.set_start(story, 0).ok()?;
    before.set_end(node, offset).ok()?;
    Some(before.unchecked_ref::<Object>().to_string().length())
}

/// The text node and the offset into it after so much of the story's text.
fn position(story: &Element, offset: u32) -> Option<(Node, u32)> {
    let document = story.owner_document()?;
    let texts = document.create_tree_walker_with_what_to_show(story, SHOW_TEXT);
    let texts = texts.ok()?;
    let mut rest = offset;
    while let Some(text) = texts.next_node().ok()? {
        let length = JsString::from(text.node_value()?).length();
        if rest <= length {
            return Some((text, rest));
        }
        rest -= length;
    }
    None
}
