// Says how long is left while the page stays open. The server sends the words with the milliseconds after which each begins.
class DeadlineWords extends HTMLElement {
  follow(steps) {
    const begun = Date.now();
    clearInterval(this.clock);
    this.clock = setInterval(() => {
      const gone = Date.now() - begun;
      const reached = steps.filter((step) => step.after <= gone).at(-1);
      if (reached && this.textContent !== reached.words) {
        this.firstChild.data = reached.words;
      }
    }, 1000);
  }

  disconnectedCallback() {
    clearInterval(this.clock);
  }
}
customElements.get("deadline-words") || customElements.define("deadline-words", DeadlineWords);
