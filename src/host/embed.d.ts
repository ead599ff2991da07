/** The element `<claim-explorer>`, as `embed.js` defines it. */
export interface ClaimExplorerElement extends HTMLElement {
  /** The id of the story that is live, or `null`. */
  readonly live: string | null;
  /** A promise of the id of the first story that is live. */
  readonly whenLive: Promise<string>;
  /** Takes options over those of the attributes; `null` or `undefined` gives one back to its attribute. */
  configure(options: ClaimExplorerOptions): void;
}

/** The options of an element, each of which is an attribute too. */
export interface ClaimExplorerOptions {
  /** The address of a packed story; without one, the story that the engine was built with. */
  story?: string | null;
  /** The language of the interface, as a BCP 47 tag; without one, the language of the page. */
  lang?: string | null;
  /** Light or dark; `auto` as the page says by its CSS `color-scheme`. */
  theme?: "auto" | "light" | "dark" | null;
  /** The view that is shown first. */
  view?: "claims" | "timeline" | null;
  /** The id of a claim that begins open. */
  claim?: string | null;
  /** The level of the first heading. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | null;
  /** Whether the page's hash holds what the reader chose. */
  deepLinks?: boolean | null;
  /** After how many seconds the story is asked for again, 30 at least. */
  refresh?: number | null;
  /** Whether the next visit marks what is new or changed, by an entry of `localStorage`. */
  remember?: boolean | null;
}

/** Why the static story stays or is back. */
export type ClaimExplorerErrorCode =
  | "no-webassembly"
  | "wasm-blocked"
  | "engine-missing"
  | "engine-corrupt"
  | "story-missing"
  | "story-corrupt"
  | "story-version"
  | "timeout"
  | "panic"
  | "page";

/** The events of an element. All of them bubble and are composed. */
export interface ClaimExplorerEventMap {
  /** A story is live, or another version of it. */
  "claim-explorer:ready": CustomEvent<{ story: string }>;
  /** A view is shown. */
  "claim-explorer:view": CustomEvent<{ story: string; view: "claims" | "timeline" }>;
  /** A claim was opened. */
  "claim-explorer:open": CustomEvent<{ story: string; claim: string }>;
  /** The reader passes on a claim, or without one the story as a frame. */
  "claim-explorer:share": CustomEvent<{ story: string; claim?: string }>;
  /** The reader has searched: how many claims are found. */
  "claim-explorer:search": CustomEvent<{ story: string; claims: number }>;
  /** A filter was chosen or given up: how many claims it leaves. */
  "claim-explorer:filter": CustomEvent<{ story: string; claims: number }>;
  /** The story is looked at as of a time, in seconds since 1970; `null`: as it is now. */
  "claim-explorer:as-of": CustomEvent<{ story: string; second: number | null }>;
  /** The static story stays or is back. */
  "claim-explorer:error": CustomEvent<{ code: ClaimExplorerErrorCode }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "claim-explorer": ClaimExplorerElement;
  }
  interface GlobalEventHandlersEventMap extends ClaimExplorerEventMap {}
}
