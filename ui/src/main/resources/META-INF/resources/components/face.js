// What the patterns do in the browser itself. It listens on the document, so that it serves plain pages and views alike.

const COLOURS = "scaling-fund-colours";
const root = document.documentElement;

document.addEventListener("click", (event) => {
  const problem = event.target.closest?.('.error-summary a[href^="#"]');
  if (problem) {
    goToField(event, problem);
    return;
  }
  const skip = event.target.closest?.("a.skip-link");
  if (skip) {
    event.preventDefault();
    document.getElementById(skip.hash.slice(1))?.focus();
    return;
  }
  const toggle = event.target.closest?.(".nav-toggle");
  if (toggle) {
    setNavigation(toggle, toggle.getAttribute("aria-expanded") !== "true");
    return;
  }
  const link = event.target.closest?.(".nav-list a");
  if (link) {
    const button = link.closest(".nav-list").querySelector(".nav-toggle");
    if (button) {
      setNavigation(button, false);
    }
    return;
  }
  const colours = event.target.closest?.("[data-colours-switch]");
  if (colours) {
    switchColours();
    return;
  }
  const language = event.target.closest?.("[data-language]");
  if (language) {
    document.cookie = `scaling-fund-language=${language.dataset.language}; path=/; max-age=31536000; samesite=lax`;
    location.reload();
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    return;
  }
  const toggle = event.target.closest?.(".nav-list")?.querySelector('.nav-toggle[aria-expanded="true"]');
  if (toggle) {
    setNavigation(toggle, false);
    toggle.focus();
  }
});

function goToField(event, link) {
  const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) {
    return;
  }
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  field.focus();
}

// A field that is put right keeps the room it had with its problem beside it until the page is judged again: nothing
// below it moves away from under somebody who is about to press it.
const heights = new WeakMap();
const measured = new ResizeObserver((entries) => {
  for (const { target: field } of entries) {
    if (field.invalid) {
      heights.set(field, field.offsetHeight);
    }
  }
});

function keepRoom({ target: field }) {
  if (!field.invalid && heights.has(field)) {
    field.style.marginBlockEnd = `${heights.get(field) - field.offsetHeight}px`;
  }
}

document.addEventListener("problem-shown", ({ target: field }) => {
  measured.observe(field);
  field.addEventListener("invalid-changed", keepRoom);
});

document.addEventListener("problem-gone", ({ target: field }) => {
  measured.unobserve(field);
  field.removeEventListener("invalid-changed", keepRoom);
  heights.delete(field);
  field.style.marginBlockEnd = "";
});

function setNavigation(toggle, open) {
  toggle.setAttribute("aria-expanded", String(open));
}

function switchColours() {
  const dark = getComputedStyle(root).colorScheme.includes("dark")
    && (root.dataset.colours === "dark" || (!root.dataset.colours && matchMedia("(prefers-color-scheme: dark)").matches));
  root.dataset.colours = dark ? "light" : "dark";
  try {
    localStorage.setItem(COLOURS, root.dataset.colours);
  } catch (storageForbidden) {
    // The choice then lasts as long as the page.
  }
}

// What the framework says by itself ("You have been signed out") it only shows; this way it is read out as well.
new MutationObserver((changes) => {
  for (const added of changes.flatMap((change) => [...change.addedNodes])) {
    if (added.classList?.contains("v-system-error")) {
      added.setAttribute("role", "alert");
    }
  }
}).observe(document.body, { childList: true });

// One way at a time: the framework's router breaks down for good when a link is pressed while it is on its way somewhere
// ("Invalid blocker state transition"). Such a link waits until the way before it has ended; of several the last counts.
const LOOK_AGAIN_MILLIS = 20;
const LOOKS_AT_QUIET = 50;
let next;

const atWork = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
const onItsWay = () => Boolean(window.Vaadin?.Flow?.navigation);

document.addEventListener("click", (event) => {
  const link = event.composedPath().find((node) => node.matches?.("a[href]"));
  if (!link || !leadsThroughTheRouter(link, event) || !(next || atWork() || onItsWay())) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!next) {
    setTimeout(goOn, LOOK_AGAIN_MILLIS, LOOKS_AT_QUIET);
  }
  next = link;
}, { capture: true });

function leadsThroughTheRouter(link, { button, shiftKey, ctrlKey, altKey, metaKey }) {
  return button === 0 && !(shiftKey || ctrlKey || altKey || metaKey)
    && link.origin === location.origin && !link.getAttribute("href").startsWith("#")
    && !link.matches('[download], [router-ignore], [target]:not([target="_self"])');
}

// A way that was given up leaves its mark behind: it is not waited for when nothing else has been at work for a second.
function goOn(looks) {
  if (atWork()) {
    setTimeout(goOn, LOOK_AGAIN_MILLIS, LOOKS_AT_QUIET);
  } else if (onItsWay() && looks > 0) {
    setTimeout(goOn, LOOK_AGAIN_MILLIS, looks - 1);
  } else {
    delete window.Vaadin.Flow.navigation;
    const link = next;
    next = undefined;
    follow(link);
  }
}

// The page that the link stood on may be gone.
function follow(link) {
  if (link.isConnected) {
    link.click();
    return;
  }
  const same = link.cloneNode(false);
  same.hidden = true;
  document.body.append(same);
  same.click();
  same.remove();
}
