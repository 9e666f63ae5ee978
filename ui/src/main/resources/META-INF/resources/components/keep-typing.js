// Keeps what somebody types into one field in this browser until the server has confirmed it, and offers it again when
// the connection, the tab, the session or the server was lost in between.
const PREFIX = "scaling-fund-typed:";
const SIX_WEEKS = 42 * 24 * 60 * 60 * 1000;

// A browser without storage (private windows, a full disk) only loses the second copy; saving goes on as usual.
function store(change) {
  try {
    return change(window.localStorage);
  } catch (unavailable) {
    console.warn("Typed text cannot be kept in this browser", unavailable);
    return null;
  }
}

function dropOld(storage) {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(PREFIX)) {
      const at = JSON.parse(storage.getItem(key) ?? "{}").at ?? 0;
      if (Date.now() - at > SIX_WEEKS) {
        storage.removeItem(key);
      }
    }
  }
}

class KeepTyping extends HTMLElement {
  connectedCallback() {
    this.key = PREFIX + this.getAttribute("kept-as");
    this.field = document.getElementById(this.getAttribute("for"));
    this.keep = () => this.write(this.field.value ?? "");
    this.field?.addEventListener("input", this.keep);
    this.field?.addEventListener("change", this.keep);
    store(dropOld);
    // The field gets its value from the server in the same breath; look at it after that.
    setTimeout(() => this.offer(), 0);
  }

  disconnectedCallback() {
    this.field?.removeEventListener("input", this.keep);
    this.field?.removeEventListener("change", this.keep);
  }

  write(text) {
    store((storage) => storage.setItem(this.key, JSON.stringify({ text, at: Date.now() })));
  }

  read() {
    return store((storage) => JSON.parse(storage.getItem(this.key) ?? "null"))?.text ?? null;
  }

  forget() {
    store((storage) => storage.removeItem(this.key));
  }

  offer() {
    const kept = this.read();
    if (kept === null) {
      return;
    }
    if (kept === (this.getAttribute("saved-text") ?? "")) {
      this.forget();
      return;
    }
    this.dispatchEvent(new CustomEvent("kept", { detail: kept }));
  }

  // The server has this text. What was typed since stays until it has that too.
  confirmed(text) {
    this.setAttribute("saved-text", text);
    if (this.read() === text) {
      this.forget();
    }
  }
}
customElements.get("keep-typing") || customElements.define("keep-typing", KeepTyping);
