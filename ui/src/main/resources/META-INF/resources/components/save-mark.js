// Says what is saved. The server tells its part through the attributes; that nothing gets through, only the browser notices.
class SaveMark extends HTMLElement {
  static observedAttributes = ["saved"];

  connectedCallback() {
    this.onOffline = () => this.show("lost");
    this.onOnline = () => this.settle();
    this.onConnection = (before, now) => {
      if (now === "reconnecting" || now === "connection-lost") {
        this.show("lost");
      } else if (this.getAttribute("state") === "lost" && navigator.onLine) {
        this.settle();
      }
    };
    addEventListener("offline", this.onOffline);
    addEventListener("online", this.onOnline);
    window.Vaadin?.connectionState?.addStateChangeListener(this.onConnection);
    if (!navigator.onLine) {
      this.show("lost");
    }
  }

  disconnectedCallback() {
    removeEventListener("offline", this.onOffline);
    removeEventListener("online", this.onOnline);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.onConnection);
  }

  // The server's words, changed with every save.
  attributeChangedCallback() {
    this.settle();
  }

  settle() {
    this.show(this.getAttribute("server-state") ?? "idle");
  }

  show(state) {
    this.setAttribute("state", state);
    const words = this.querySelector(".save-words");
    if (words) {
      words.textContent = state === "idle" ? "" : this.getAttribute(`${state}-words`) ?? "";
    }
  }
}
customElements.get("save-mark") || customElements.define("save-mark", SaveMark);
