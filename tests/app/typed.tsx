import type {} from "claim-explorer/react";

export const element = <claim-explorer story="/site/harbour.story" heading-level={3} deep-links="on" />;
// @ts-expect-error: there is no such theme.
export const mistaken = <claim-explorer theme="blue" />;
