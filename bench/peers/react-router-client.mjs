import { createElement as h } from "react";
import { hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { routes } from "./react-router-app.mjs";

// What a browser needs to take the page over.

const router = createBrowserRouter(
  routes(() => fetch("/data")),
  { hydrationData: window.__staticRouterHydrationData },
);
hydrateRoot(document.getElementById("root"), h(RouterProvider, { router }));
