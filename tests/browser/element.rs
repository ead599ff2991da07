//! The element: what a host page can ask of it, and what it is told.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::page::{Page, visit, visit_host};
use super::server::Site;

/// Records the events of the page's elements.
const RECORD: &str = "
    globalThis.told = [];
    for (const name of ['ready', 'open', 'view', 'share']) {
        addEventListener(`claim-explorer:${name}`, ({ type, detail }) => told.push([type, detail]));
    }";

/// A page with the story of the bridge that listens before its element is live.
pub(super) fn listening(attributes: &str) -> Site {
    telling("bridge", attributes)
}

/// A page with the story of this id that listens before its element is live.
pub(super) fn telling(story: &str, attributes: &str) -> Site {
    let page = format!(
        "<!DOCTYPE html><html lang=en><title>A page that listens</title><link rel=icon href='data:,'>
        <script>{RECORD}</script>
        <claim-explorer story=/stories/{story}.story {attributes}></claim-explorer>
        <script type=module src=/embed.js></script>"
    );
    Site::default().page("/index.html", page)
}

pub(super) async fn told(page: &Page) -> Result<Value> {
    page.script("return told.splice(0)", []).await
}

#[tokio::test]
async fn the_page_is_told_when_the_widget_is_ready_and_what_is_opened() -> Result<()> {
    visit(listening(""), async |page| {
        let widget = page.widget().await?;
        let ready = json!([
            ["claim-explorer:ready", { "story": "bridge" }],
            ["claim-explorer:view", { "story": "bridge", "view": "claims" }],
        ]);
        assert_eq!(told(page).await?, ready);
        // Of a question that is opened the page is told nothing.
        let claim = widget.claim("The army holds it").await?;
        assert_eq!(told(page).await?, json!([]));
        claim.open().await?;
        claim.close().await?;
        let opened =
            json!([["claim-explorer:open", { "story": "bridge", "claim": "c-army-holds" }]]);
        assert_eq!(told(page).await?, opened);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_claim_that_an_attribute_names_begins_open() -> Result<()> {
    visit(listening("claim=c-brigade-holds"), async |page| {
        let widget = page.widget().await?;
        let shown = widget.claims_shown().await?.len();
        assert_eq!(shown, 2, "its question is closed");
        let claim = widget.claim("The brigade holds it").await?;
        ensure!(claim.is_open().await?, "it is closed");
        ensure!(!widget.claim("The army holds it").await?.is_open().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn attributes_that_change_change_the_widget_and_keep_what_is_open() -> Result<()> {
    const SET: &str = "document.querySelector('claim-explorer').setAttribute(...arguments)";
    visit(listening("heading-level=3"), async |page| {
        let widget = page.widget().await?;
        widget.claim("The army holds it").await?.open().await?;
        assert_eq!(heading_of_title(page).await?, "H3");

        page.script::<()>(SET, [json!("heading-level"), json!("4")])
            .await?;
        page.until("the headings change", async || {
            Ok(heading_of_title(page).await? == "H4")
        })
        .await?;
        assert_eq!(
            widget.claims_shown().await?.len(),
            2,
            "its question has closed"
        );
        ensure!(
            widget.claim("The army holds it").await?.is_open().await?,
            "it has closed"
        );

        page.script::<()>(SET, [json!("story"), json!("/stories/aleppo-2024.story")])
            .await?;
        page.until("the other story is shown", async || {
            const TITLE: &str =
                "return arguments[0].shadowRoot.querySelector('.title').textContent";
            let title: String = page.script(TITLE, [widget.host.to_json()?]).await?;
            Ok(title != "The bridge")
        })
        .await?;
        widget.ensure_has_every_question().await
    })
    .await
}

async fn heading_of_title(page: &Page) -> Result<String> {
    const NAME: &str = "
        const root = document.querySelector('claim-explorer').shadowRoot;
        return root.querySelector('.title').localName.toUpperCase()";
    page.script(NAME, []).await
}

#[tokio::test]
async fn configure_goes_over_the_attributes_before_and_after_the_widget_is_live() -> Result<()> {
    const CONFIGURE: &str = "document.querySelector('claim-explorer').configure(arguments[0])";
    visit(listening("heading-level=3"), async |page| {
        // Whether it is live by now or not.
        page.until("the element is defined", async || {
            page.script("return !!customElements.get('claim-explorer')", [])
                .await
        })
        .await?;
        let options = json!({
            "headingLevel": 5, "theme": "dark", "claim": null, "deepLinks": true, "remember": false,
        });
        page.script::<()>(CONFIGURE, [options]).await?;
        page.widget().await?;
        page.until("the headings change", async || {
            Ok(heading_of_title(page).await? == "H5")
        })
        .await?;
        page.script::<()>(CONFIGURE, [json!({ "headingLevel": 2 })])
            .await?;
        page.until("the headings change", async || {
            Ok(heading_of_title(page).await? == "H2")
        })
        .await
    })
    .await
}

#[tokio::test]
async fn what_an_option_cannot_be_is_told_once_and_has_its_default() -> Result<()> {
    visit_host("options", async |page| {
        page.widgets().await?;
        let warning = |part: &str| format!("console.warn: claim-explorer: {part}");
        let expected = [
            warning("theme=\"blue\" is not known"),
            warning("heading-level=\"9\" is not known"),
            warning("refresh=\"5\" is not known"),
            warning("claim=\"c-gone\" is not in the story"),
        ];
        let expected: Vec<_> = expected.iter().map(String::as_str).collect();
        page.ensure_complaints(&expected, &[]).await
    })
    .await
}

#[tokio::test]
async fn what_configure_cannot_take_is_told_and_has_its_default() -> Result<()> {
    const CONFIGURE: &str = "document.querySelector('claim-explorer').configure({
        headingLevel: 2.5, theme: { dark: true }, view: ['claims'], deepLinks: 1n, claim: () => 1, colour: 'red',
    })";
    visit(listening(""), async |page| {
        page.widget().await?;
        page.script::<()>(CONFIGURE, []).await?;
        let warning = |part: &str| format!("console.warn: claim-explorer: {part}");
        let expected = [
            warning("heading-level=\"2.5\" is not known"),
            warning("theme is no text, number or boolean"),
            warning("view is no text, number or boolean"),
            warning("deep-links is no text, number or boolean"),
            warning("claim is no text, number or boolean"),
            warning("configure() does not know \"colour\""),
        ];
        let expected: Vec<_> = expected.iter().map(String::as_str).collect();
        page.until("all is told", async || {
            let told = "return complaints.length";
            Ok(page.script::<usize>(told, []).await? >= expected.len())
        })
        .await?;
        page.ensure_complaints(&expected, &[]).await?;
        assert_eq!(heading_of_title(page).await?, "H2");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn configure_takes_names_as_attributes_are_spelled_and_what_is_the_objects_own() -> Result<()>
{
    const CONFIGURE: &str = "
        Object.defineProperty(Object.prototype, 'theme', { value: 'blue' });
        const options = Object.assign(Object.create({ view: 'tree' }), { 'heading-level': 4 });
        document.querySelector('claim-explorer').configure(options)";
    visit(listening(""), async |page| {
        page.widget().await?;
        page.script::<()>(CONFIGURE, []).await?;
        page.until("the headings change", async || {
            Ok(heading_of_title(page).await? == "H4")
        })
        .await
    })
    .await
}

#[tokio::test]
async fn the_page_takes_its_theme_from_the_attribute_or_from_the_page() -> Result<()> {
    const SCHEME: &str = "
        const live = document.querySelectorAll('claim-explorer')[arguments[0]].shadowRoot;
        return getComputedStyle(live.querySelector('.widget')).colorScheme;";
    visit_host("three-widgets", async |page| {
        page.widgets().await?;
        assert_eq!(page.script::<String>(SCHEME, [json!(0)]).await?, "normal");
        assert_eq!(page.script::<String>(SCHEME, [json!(2)]).await?, "dark");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn deep_links_lead_to_claims_and_leave_the_hash_to_the_host() -> Result<()> {
    const STATE: &str = "history.replaceState({ host: 1 }, '', '#host=1')";
    const SEEN: &str = "return [location.hash, history.state, history.length]";
    visit(listening("deep-links"), async |page| {
        page.script::<()>(STATE, []).await?;
        let widget = page.widget().await?;
        let (_, _, length): (String, Value, u32) = page.script(SEEN, []).await?;
        widget.claim("The army holds it").await?.open().await?;
        let seen: (String, Value, u32) = page.script(SEEN, []).await?;
        let hash = "#host=1&claim-explorer=c-army-holds".to_owned();
        assert_eq!(seen, (hash, json!({ "host": 1 }), length + 1));

        page.script::<()>("location.hash = 'claim-c-brigade-holds'", [])
            .await?;
        let other = widget.claim("The brigade holds it").await?;
        page.until("the other claim opens", async || other.is_open().await)
            .await?;
        assert_eq!(page.focused().await?, other.toggle);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn deep_links_stay_on_a_page_whose_addresses_have_another_base() -> Result<()> {
    const SEEN: &str = "return location.pathname + location.search + location.hash";
    visit_host("base", async |page| {
        let widget = page.widget().await?;
        widget.claim("The army holds it").await?.open().await?;
        let expected = "/hosts/base.html#claim-explorer=c-army-holds";
        assert_eq!(page.script::<String>(SEEN, []).await?, expected);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_deep_links_the_hash_is_not_touched() -> Result<()> {
    visit(listening(""), async |page| {
        page.script::<()>("location.hash = 'claim-explorer=c-army-holds'", [])
            .await?;
        let claim = page.widget().await?.claim("The army holds it").await?;
        ensure!(!claim.is_open().await?, "it follows the hash");
        claim.open().await?;
        let hash: String = page.script("return location.hash", []).await?;
        assert_eq!(hash, "#claim-explorer=c-army-holds");
        page.widget()
            .await?
            .claim("The brigade holds it")
            .await?
            .open()
            .await?;
        assert_eq!(
            page.script::<String>("return location.hash", []).await?,
            hash
        );
        Ok(())
    })
    .await
}
