//! The notice of a newer version: what it brings, and the way to it. It lies over the end of what is
//! seen, so that nothing that is read moves.

use leptos::prelude::*;
use story::model::Slug;

use super::{
    ExplorerContext,
    element::{element, live},
    icon::Shape,
    mark::Mark,
};
use crate::state::{Action, News};

/// The notice of a newer version, once there is one.
pub(crate) fn news(explorer: ExplorerContext) -> AnyView {
    let messages = explorer.locale().messages;
    live(move || {
        news_in_words(explorer).map(|words| {
            let take = element("button", "tool")
                .attr("type", "button")
                .on_click(explorer, Action::TakeNews)
                .text(messages.take_news);
            let notice = element("p", "notice").child(element("span", "").text(&words));
            element("div", "news").child(notice.text(" ").child(take))
        })
    })
}

/// The news in words, if there are any.
pub(super) fn news_in_words(explorer: ExplorerContext) -> Option<String> {
    let news = explorer.news()?;
    let words = explorer.locale().messages.news;
    Some(words(news.new_claims, news.changed_claims))
}

impl Mark {
    /// The mark of a claim that holds no more in a newer version, of which these are the news.
    pub(super) fn of_alert(
        explorer: ExplorerContext,
        news: Option<&News>,
        claim: &Slug,
    ) -> Option<Self> {
        let (_, alert) = news?.alerts.iter().find(|(id, _)| id == claim)?;
        Some(Self::new(
            Shape::Dot,
            (explorer.locale().messages.alert)(*alert),
        ))
    }
}
