// Starts the engine and shows the story in every <claim-explorer> of the page.
import start, { mount } from "./claim-explorer.js";

await start({ module_or_path: new URL("claim-explorer_bg.wasm", import.meta.url) });

// The page holds on to the widgets: one that is let go of is taken off the page.
export const widgets = [...document.querySelectorAll("claim-explorer")].map(mount);
