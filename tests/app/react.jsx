import { createRoot } from "react-dom/client";
import { Article } from "./article.jsx";

createRoot(document.querySelector("#root")).render(<Article />);
