// Says what is saved. The server tells its part through the attributes; that nothing gets through, only the browser notices.
class SaveMark extends HTMLElement {
  static observedAttributes = ["saved", "server-state", "saved-words"];

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
    this.attributeChangedCallback();
  }

  disconnectedCallback() {
    removeEventListener("offline", this.onOffline);
    removeEventListener("online", this.onOnline);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.onConnection);
  }

  // The server changes several things at once, in any order: looked at when all of them are there.
  attributeChangedCallback() {
    if (!this.looking) {
      this.looking = requestAnimationFrame(() => {
        this.looking = undefined;
        if (navigator.onLine) {
          this.settle();
        } else {
          this.show("lost");
        }
      });
    }
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
