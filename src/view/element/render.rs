//! An element as a view of Leptos.

use leptos::{
    attr::{Attribute as LeptosAttribute, any_attribute::AnyAttribute},
    prelude::{AddAnyAttr, Mountable, Render, RenderHtml},
    tachys::{
        hydration::Cursor,
        renderer::{Rndr, types},
        view::{Position, PositionState},
    },
};

use super::{Element, dom::Built};

impl Render for Element {
    type State = Built;

    fn build(self) -> Built {
        self.built()
    }

    fn rebuild(self, state: &mut Built) {
        let before = std::mem::replace(state, self.built());
        let replaced = before.element.replace_with_with_node_1(&state.element);
        // One that is nowhere is replaced by nothing.
        drop(replaced);
    }
}

impl Mountable for Built {
    fn unmount(&mut self) {
        self.element.remove();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = self.element.parent_element();
        if let Some(parent) = &parent {
            child.mount(parent, Some(&self.element));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        _position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _attributes: Vec<AnyAttribute>,
    ) {
        self.write(html);
    }

    /// The static story is replaced, not brought to life.
    fn hydrate<const FROM_SERVER: bool>(
        self,
        _cursor: &Cursor,
        _position: &PositionState,
    ) -> Built {
        self.built()
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl AddAnyAttr for Element {
    type Output<A: LeptosAttribute> = Self;

    /// Components here take no attributes from outside.
    fn add_any_attr<A: LeptosAttribute>(self, _attribute: A) -> Self {
        self
    }
}
