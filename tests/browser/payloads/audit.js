// Looks over every story of the page, static and then live with all of it open.
const tell = arguments[0];
const OWN = /^\/(embed\.js|claim-explorer(_bg\.wasm|\.js)|collect\.js|payloads\/\d+\/\d+\.story)$/;
const FOREIGN = "script, iframe, frame, object, embed, img, image, video, audio, source, link, meta, base, form, template," +
  "math, foreignObject, animate, set, use, canvas, marquee, [style*='url'], [srcdoc], [action], [formaction], [xlink\\:href]";
const seen = { requests: [], scripts: [], broken: [], mistaken: [], live: 0 };
const elements = [...document.querySelectorAll("claim-explorer")];

function audit(element, when) {
  const root = element.shadowRoot;
  const at = `${when} ${element.getAttribute("story")}`;
  for (const foreign of root.querySelectorAll(FOREIGN)) seen.scripts.push(`${at}: ${foreign.outerHTML.slice(0, 200)}`);
  for (const { localName, attributes } of root.querySelectorAll("*")) {
    for (const { name } of attributes) if (/^on/i.test(name)) seen.scripts.push(`${at}: ${localName} ${name}`);
  }
  for (const { protocol, href } of root.querySelectorAll("a[href]")) {
    if (!/^https?:$/.test(protocol)) seen.scripts.push(`${at}: ${href.slice(0, 200)}`);
  }
  const title = JSON.parse(element.dataset.title);
  if (root.querySelector(".title").textContent !== title) seen.mistaken.push(`${at}: ${title.slice(0, 200)}`);
  const widget = root.querySelector(".widget");
  const { height } = element.getBoundingClientRect();
  if (widget.scrollWidth > widget.clientWidth + 1 || height < 300 || height > 200_000) {
    seen.broken.push(`${at}: ${widget.scrollWidth} of ${widget.clientWidth} px wide, ${height} high: ${title.slice(0, 200)}`);
  }
}

function opened(element, css) {
  for (const toggle of element.shadowRoot.querySelectorAll(css)) toggle.click();
}

(async () => {
  for (const element of elements) {
    for (const details of element.shadowRoot.querySelectorAll("details")) details.open = true;
  }
  for (const element of elements) audit(element, "static");
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/embed.js";
  await new Promise((resolve) => { script.onload = resolve; document.body.append(script); });
  for (const element of elements) element.dispatchEvent(new Event("pointerover"));
  const late = new Promise((resolve) => setTimeout(resolve, 40_000));
  await Promise.race([Promise.all(elements.map(({ whenLive }) => whenLive)), late]);
  const live = elements.filter(({ live }) => live);
  for (const element of live) {
    for (let round = 0; round < 3; round += 1) opened(element, "button[aria-expanded=false]");
  }
  for (const element of live) audit(element, "live");
  for (const element of live) element.configure({ view: "timeline" });
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (const element of live) audit(element, "timeline");
  seen.live = live.length;
  if (document.title !== "Payloads") window.done.push(`the title is ${document.title}`);
  seen.scripts.push(...window.done);
  seen.requests = performance.getEntriesByType("resource").map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin !== location.origin || !OWN.test(pathname)).map(String);
  tell(seen);
})();
