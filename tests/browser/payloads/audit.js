// Looks over every story of the page, static and then live with all of it open, and along its timeline. The
// first two are plain, wide and narrow: the others have the same elements, and as much text.
const tell = arguments[0];
const OWN = /^\/(embed\.js|claim-explorer(_bg\.wasm|\.js)|collect\.js|payloads\/(traps\.js|\d+\/\d+\.story))$/;
const seen = { requests: [], scripts: [], broken: [], unseen: [], live: 0 };
const elements = [...document.querySelectorAll("claim-explorer")];

// How often a string is in a story, whose interface begins sentences with a capital.
function times(root, string) {
  return root.querySelector(".widget").textContent.toLowerCase().split(string.toLowerCase()).length - 1;
}

function names(root) {
  const counts = {};
  for (const { localName } of root.querySelectorAll("*")) counts[localName] = (counts[localName] ?? 0) + 1;
  return JSON.stringify(Object.entries(counts).sort());
}

// The text that sticks out of the widget, to the left or to the right, though nothing may show it.
function outside(root) {
  const widget = root.querySelector(".widget");
  const { left, right } = widget.getBoundingClientRect();
  const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.getBoundingClientRect().width <= 1 || parent.closest("option")) continue;
    range.selectNodeContents(walker.currentNode);
    const text = range.getBoundingClientRect();
    if (text.width && (text.left < left - 1 || text.right > right + 1)) return `${parent.localName}.${parent.className}`;
  }
  return widget.scrollWidth > widget.clientWidth + 1 && "something";
}

function audit(list, when) {
  const plain = elements.slice(0, 2).map(({ shadowRoot }) => [names(shadowRoot), times(shadowRoot, "A text")]);
  for (const element of list) {
    const root = element.shadowRoot;
    const string = JSON.parse(element.dataset.string);
    const at = `${when} ${element.getAttribute("story")} ${JSON.stringify(string.slice(0, 200))}`;
    const [own, count] = plain[element.className === "wide" ? 0 : 1];
    if (names(root) !== own) seen.scripts.push(`${at}: ${names(root)}, not ${own}`);
    for (const { localName, attributes } of root.querySelectorAll("*")) {
      for (const { name } of attributes) if (/^on/i.test(name)) seen.scripts.push(`${at}: ${localName} ${name}`);
    }
    for (const { protocol } of root.querySelectorAll("a[href]")) {
      if (!/^https?:$/.test(protocol)) seen.scripts.push(`${at}: ${protocol}`);
    }
    const found = times(root, string);
    if (element.dataset.fields >= elements[0].dataset.fields && found < count) seen.unseen.push(`${at}: ${found} of ${count}`);
    const { height } = element.getBoundingClientRect();
    const broken = outside(root);
    if (broken || height < 300 || height > 200_000) seen.broken.push(`${at}: ${broken} outside, ${height} px high`);
  }
}

(async () => {
  for (const element of elements) {
    for (const details of element.shadowRoot.querySelectorAll("details")) details.open = true;
  }
  audit(elements, "static");
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/embed.js";
  await new Promise((resolve) => { script.onload = resolve; document.body.append(script); });
  for (const element of elements) element.dispatchEvent(new Event("pointerover"));
  const late = new Promise((resolve) => setTimeout(resolve, 40_000));
  await Promise.race([Promise.all(elements.map(({ whenLive }) => whenLive)), late]);
  const live = elements.filter(({ live }) => live);
  for (const { shadowRoot } of live) {
    for (let round = 0; round < 3; round += 1) {
      for (const toggle of shadowRoot.querySelectorAll("button[aria-expanded=false]")) toggle.click();
    }
  }
  audit(live, "live");
  for (const element of live) element.configure({ view: "timeline" });
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (const { shadowRoot } of live) {
    if (!shadowRoot.querySelector(".moment")) seen.unseen.push("a timeline");
  }
  audit(live, "timeline");
  seen.live = live.length;
  if (document.title !== "Payloads") window.done.push(`the title is ${document.title}`);
  seen.scripts.push(...window.done);
  seen.requests = performance.getEntriesByType("resource").map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin !== location.origin || !OWN.test(pathname)).map(String);
  tell(seen);
})();
