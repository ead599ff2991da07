import { createApp, h, ref } from "vue";
import ClaimExplorer from "../site/snippets/harbour/vue.vue";
import staticStory from "../site/snippets/harbour/static.html?raw";

// An article that renders again while the widget is in it.
const count = ref(0);
const Article = () =>
  h("article", [
    h("button", { onClick: () => count.value++ }, `Rendered again: ${count.value}`),
    h(ClaimExplorer, { staticStory }),
  ]);
createApp(Article).mount("#root");
