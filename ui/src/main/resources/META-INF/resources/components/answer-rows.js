// The cells of all rows as one text, as the server writes them down: this way what is typed into them is kept in the
// browser like the text of any other field.
class AnswerRows extends HTMLElement {
  get value() {
    const rows = [...this.querySelectorAll(".saved-row")]
      .map((row) => [...row.querySelectorAll(".answer-cell")].map((cell) => cell.value ?? ""))
      .filter((row) => row.some((cell) => cell.trim() !== ""));
    return rows.length === 0 ? "" : JSON.stringify(rows);
  }

  focus(how) {
    this.querySelector(".answer-cell")?.focus(how);
  }
}
customElements.get("answer-rows") || customElements.define("answer-rows", AnswerRows);
