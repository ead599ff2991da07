import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ClaimExplorerElement } from "./index.js";

/** The attributes of the element, as JSX takes them. */
export type ClaimExplorerAttributes = DetailedHTMLProps<HTMLAttributes<ClaimExplorerElement>, ClaimExplorerElement> & {
  story?: string;
  theme?: "auto" | "light" | "dark";
  view?: "claims" | "timeline";
  claim?: string;
  "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6 | "1" | "2" | "3" | "4" | "5" | "6";
  "deep-links"?: "on" | "off" | "";
  refresh?: number | `${number}`;
  remember?: "on" | "off" | "";
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "claim-explorer": ClaimExplorerAttributes;
    }
  }
}
