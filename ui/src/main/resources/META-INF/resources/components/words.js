// The same count as org.scalingfund.base.Words: what stands between spaces, when it has a letter or a digit in it.
export function countWords(text) {
  return text.split(/[\s\u001c-\u001f]+/u).filter((word) => /[\p{L}\p{Nd}]/u.test(word)).length;
}

// Tells the words left under a long answer: at once for the eye, after a pause in typing for the ear.
class WordsLeft extends HTMLElement {
  connectedCallback() {
    this.field = document.getElementById(this.getAttribute("for"));
    this.shown = this.querySelector(".words-left");
    this.spoken = this.querySelector('[role="status"]');
    this.update = () => this.tell();
    this.field?.addEventListener("input", this.update);
    this.field?.addEventListener("value-changed", this.update);
    this.tell();
  }

  disconnectedCallback() {
    this.field?.removeEventListener("input", this.update);
    this.field?.removeEventListener("value-changed", this.update);
    clearTimeout(this.pause);
  }

  tell() {
    const left = Number(this.getAttribute("limit")) - countWords(this.text());
    const words = this.words(left);
    if (this.shown.textContent === words) {
      return;
    }
    this.shown.textContent = words;
    this.shown.classList.toggle("over", left < 0);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => { this.spoken.textContent = words; }, 1200);
  }

  // A Vaadin field tells the server at the end, but its own text area has every letter.
  text() {
    return this.field?.querySelector?.("textarea")?.value ?? this.field?.value ?? "";
  }

  words(left) {
    const form = new Intl.PluralRules(document.documentElement.lang || "en").select(Math.abs(left));
    const kind = left < 0 ? "over" : "left";
    const text = this.getAttribute(`${kind}-${form}`) ?? this.getAttribute(`${kind}-other`);
    return text.replace("{0}", new Intl.NumberFormat("en-GB").format(Math.abs(left)));
  }
}
customElements.get("words-left") || customElements.define("words-left", WordsLeft);
