import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { Article } from "./article.jsx";

hydrateRoot(document.querySelector("#root"), <StrictMode><Article /></StrictMode>, {
  onRecoverableError: (error) => console.error(`hydration: ${error.message}`),
});
