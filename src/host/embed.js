// Defines <claim-explorer>. An element shows its static story until a reader comes near; then the
// engine is loaded, once for all elements of the page, and mounts the live story in its place. If
// anything fails the static story stays or comes back, and an event says why.

const TAG = "claim-explorer";

// The wait for engine and story before the widget gives up, in milliseconds.
const PATIENCE_MS = 30_000;

const GLUE = new URL("claim-explorer.js", import.meta.url);
const WASM = new URL("claim-explorer_bg.wasm", import.meta.url);

// The hashes of both files, put in when a release is sealed.
const GLUE_INTEGRITY = "";
const WASM_INTEGRITY = "";

// The things that all elements share: the engine once one of them wants it, and its functions as soon
// as they are there; the Trusted Types policy of its script; the stories by their addresses; the
// elements that the engine was told to work for.
let engine;
let glue;
let policy;
const stories = Object.create(null);
const live = new Set();

// In a document that is still arriving, an element's static story may not be there yet.
const arrival =
  document.readyState === "loading" &&
  new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve));

// An error whose name is the code by which host pages know it.
function failure(code, message) {
  return Object.assign(new Error(message), { name: code });
}

// The bytes at an address. They are no use before their integrity is known, so they do not stream.
async function get(url, code, options) {
  try {
    const response = await fetch(url, options);
    if (!response.ok) throw response.status;
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw failure(code, `${url}: ${error}`);
  }
}

async function loadEngine() {
  const [module_or_path] = await Promise.all([get(WASM, "engine-missing", { integrity: WASM_INTEGRITY }), loadGlue()]);
  try {
    const module = await import(/* webpackIgnore: true */ GLUE);
    await module.default({ module_or_path });
    return (glue = module);
  } catch (error) {
    throw failure("engine-corrupt", error);
  }
}

// A script element is the one way to load a module whose integrity every browser checks; the
// module can then be imported by its address. WebKit forgets who waits for an element that is in no
// document, so this one stays.
function loadGlue() {
  const script = document.createElement("script");
  script.type = "module";
  script.integrity = GLUE_INTEGRITY;
  // Under some policies it can be created but once.
  policy ??= globalThis.trustedTypes?.createPolicy(TAG, { createScriptURL: (url) => url });
  script.src = policy?.createScriptURL(GLUE) ?? GLUE;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(failure("engine-missing", GLUE));
  });
}

// The bytes of a story. Without an address there are none, and the engine shows its own.
function loadStory(address, cache) {
  if (address) return (stories[address] ??= get(address, "story-missing", { cache }));
}

// The bytes of a story as soon as the engine is there too, or a failure in good time.
async function load(address, cache) {
  try {
    // The smallest module there is, before anything is loaded in vain.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    throw failure(globalThis.WebAssembly ? "wasm-blocked" : "no-webassembly", error);
  }
  engine ??= loadEngine().catch((error) => {
    // A missing file may be there the next time.
    engine = undefined;
    throw error;
  });
  return Promise.race([
    Promise.all([loadStory(address, cache), engine]),
    new Promise((_, reject) => setTimeout(reject, PATIENCE_MS, failure("timeout", PATIENCE_MS))),
  ]);
}

class ClaimExplorer extends HTMLElement {
  static observedAttributes = ["story", "lang", "theme", "view", "claim", "heading-level", "deep-links", "refresh", "remember"];

  // The configuration. It inherits nothing, whatever the names are.
  #configuration = Object.create(null);
  // Ends the watch for a reader who comes near; whether one came.
  #watch;
  #isWanted = false;
  // The latest attempt to show a story: those before it are given up.
  #attempt = 0;
  #widget;
  // The widget that is being made to take its place.
  #next;
  // The nodes that stood in the shadow root before the widget.
  #rest;
  // The id of the story that was last told to be ready; keeps the promise of the first one.
  #ready;
  #resolve;

  // A trap leaves the engine's memory in a state that cannot be relied upon, and it is the memory
  // of all. The engine knows it; it is asked when no call to it is under way.
  static lookForTrap(reason) {
    if (!glue?.is_trapped()) return false;
    const panic = failure("panic", reason);
    glue = undefined;
    engine = Promise.reject(panic);
    engine.catch(() => {});
    for (const element of live) element.#fail(panic);
    return true;
  }

  get #address() {
    return this.#configuration.story || this.getAttribute("story");
  }

  // The id of the story that is live, and a promise of the first one.
  whenLive = new Promise((resolve) => (this.#resolve = resolve));
  get live() {
    return this.#ready ?? null;
  }

  // Takes options over those of the attributes.
  configure(options) {
    const own = Object.assign(Object.create(null), options);
    Object.assign(this.#configuration, own);
    this.attributeChangedCallback(own.story && "story");
  }

  // A story that is set again is asked for again.
  attributeChangedCallback(name) {
    if (name === "story") delete stories[this.#address];
    if (this.#isWanted) this.#show();
  }

  async connectedCallback() {
    await arrival;
    // An element that was only moved goes on as it was.
    if (!this.isConnected || this.#watch || this.#isWanted) return;
    this.#adopt();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    const come = () => {
      this.#leave();
      this.#isWanted = true;
      this.#show();
    };
    const observer = new IntersectionObserver((entries) => entries.at(-1).isIntersecting && come(), { rootMargin: "100%" });
    observer.observe(this);
    signal.onabort = () => observer.disconnect();
    for (const touch of ["focusin", "pointerover"]) this.addEventListener(touch, come, { signal });
    // A link may lead into the story before it is near.
    if (this.hasAttribute("deep-links")) {
      addEventListener("hashchange", come, { signal });
      if (location.hash) come();
    }
  }

  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  // Goes back to the static story, and watches no longer.
  #leave() {
    this.#watch?.abort();
    this.#watch = undefined;
    this.#isWanted = false;
    this.#clear();
  }

  // Markup that a script inserted has an unparsed template for a shadow root; and under a strict
  // style-src, a style that was not let in comes in as a constructed sheet.
  #adopt() {
    const template = this.querySelector(":scope > template[shadowrootmode]");
    if (template && !this.shadowRoot) {
      this.attachShadow({ mode: "open" }).append(template.content);
      template.remove();
    }
    const style = this.shadowRoot?.querySelector("style");
    if (style && !style.sheet) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.textContent);
      this.shadowRoot.adoptedStyleSheets = [sheet];
    }
  }

  async #show(cache) {
    const attempt = ++this.#attempt;
    const address = this.#address;
    try {
      const [story] = await load(address, cache);
      // The engine may have trapped meanwhile.
      const { mount } = await engine;
      if (attempt !== this.#attempt) return;
      // A widget that was being made is given up: here, where none can be at work.
      this.#next = this.#next?.free();
      live.add(this);
      // Told later, since listeners may do anything to the element, which is at work.
      const tell = (event, key, id) => queueMicrotask(() => this.#tell(event, { story: this.#ready, [key]: id }));
      // Asks for the story anew; given one, shows it.
      const renew = (newer) => {
        if (!newer) return get(address, "story-missing", { cache: "no-cache" });
        stories[address] = newer;
        this.#show();
      };
      const widget = mount(this, story, this.#configuration, this.#widget?.handover, tell, renew);
      this.#next = widget;
      for (let pause; (pause = widget.prepare()); ) {
        await pause;
        if (attempt !== this.#attempt) return;
      }
      // Without a root yet, the static story is in the light DOM.
      this.#rest ??= this.shadowRoot ? [...this.shadowRoot.childNodes] : [document.createElement("slot")];
      // If this fails, the widget that is there stays until it is cleared.
      widget.show();
      this.#widget?.free();
      this.#widget = widget;
      this.#next = undefined;
      const { story: id, view, is_new } = widget;
      if (!is_new) return;
      this.#ready = id;
      this.#resolve(id);
      this.#tell("ready", { story: id });
      this.#tell("view", { story: id, view });
    } catch (error) {
      // A story that is wrong may be right the next time.
      delete stories[address];
      if (attempt !== this.#attempt) return;
      // A cache may hold the story damaged, or older than the engine; and a WebKit was seen to
      // misread a whole one, which it reads well the next time.
      if (/^story-[cv]/.test(error.name) && !cache) return this.#show("reload");
      if (!ClaimExplorer.lookForTrap(error)) this.#fail(error);
    }
  }

  #tell(event, detail) {
    this.dispatchEvent(new CustomEvent(`${TAG}:${event}`, { bubbles: true, composed: true, detail }));
  }

  #fail(error) {
    this.#clear(error.name === "panic");
    // An error of any other name is of the page's making.
    const code = /^[a-z-]+$/.test(error.name) ? error.name : "page";
    console.warn(`${TAG}: ${code}: ${error.message}`);
    this.#tell("error", { code });
    // A file that could not be loaded may be there when the reader is back on the net.
    if (!navigator.onLine) addEventListener("online", () => this.attributeChangedCallback(), { once: true });
  }

  // Gives up what is under way, and puts back what stood here before the widget, with what is open
  // in it and the focus as they are.
  #clear(isTrapped) {
    this.#attempt += 1;
    this.#next = isTrapped ? undefined : this.#next?.free();
    const root = this.shadowRoot;
    const rest = this.#rest;
    this.#rest = this.#ready = undefined;
    live.delete(this);
    if (!rest || !root) return;
    const story = () => root.querySelector(".widget") ?? this;
    const open = [...story().querySelectorAll("[aria-expanded=true],[open]>summary")].map((toggle) => toggle.id);
    const focused = root.activeElement?.id;
    if (!isTrapped) this.#widget?.free();
    this.#widget = undefined;
    root.replaceChildren(...rest);
    for (const summary of story().querySelectorAll("summary[id]")) {
      summary.parentNode.open = open.includes(summary.id);
      if (summary.id === focused) summary.focus({ preventScroll: true });
    }
  }
}

// A script that is included twice, or another release beside this one, leaves the element to the
// one that came first.
if (!customElements.get(TAG)) {
  customElements.define(TAG, ClaimExplorer);
  for (const event of ["error", "unhandledrejection"]) {
    addEventListener(event, ({ error, reason = error }) => setTimeout(ClaimExplorer.lookForTrap, 0, reason));
  }
}
