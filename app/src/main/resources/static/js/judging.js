// Judging by the keyboard: 0 to 3 give a grade, Backspace goes back. Whoever does not want single
// keys to do something switches them off, and it stays so.

const keys = document.querySelector(".judging-keys");
const choice = keys?.querySelector("input");
const KEPT = "weefsel.judging-keys";

if (choice) {
  choice.checked = localStorage.getItem(KEPT) !== "off";
  choice.addEventListener("change", () => localStorage.setItem(KEPT, choice.checked ? "on" : "off"));
  keys.hidden = false;

  document.addEventListener("keydown", (event) => {
    if (!choice.checked || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.key === "Backspace" ? ".judging-back" : /^[0-3]$/.test(event.key) ? `.grade[data-key="${event.key}"]` : "";
    const pressed = target && document.querySelector(target);
    if (pressed) {
      event.preventDefault();
      pressed.click();
    }
  });
}
