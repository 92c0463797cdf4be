// What a page gains when scripts run. Everything works without.

// The summary of what was typed wrong is read first.
document.querySelector(".error-summary")?.focus();

// Before a session ends, its reader is told, and what she typed stays where it is. Pages beside
// this one keep the session alive as well: they share when it ends.
const session = document.querySelector("#session");
if (session) {
  const WARNED_BEFORE = 5 * 60;
  const KEY = "weefsel.session-ends";
  const secondsLeft = () => (Number(localStorage.getItem(KEY)) - Date.now()) / 1000;
  const goOn = () => localStorage.setItem(KEY, String(Date.now() + session.dataset.seconds * 1000));
  const tell = (isOver) => {
    session.classList.toggle("is-over", isOver);
    session.hidden = false;
  };
  const look = () => {
    const left = secondsLeft();
    if (left > WARNED_BEFORE) session.hidden = true;
    else tell(left <= 0);
  };

  session.querySelector("button").addEventListener("click", async () => {
    const answer = await fetch(session.dataset.address);
    const now = await answer.json();
    if (!now.signedIn) {
      tell(true);
      return;
    }
    for (const field of document.querySelectorAll(`input[name="${now.field}"]`)) field.value = now.token;
    goOn();
    look();
  });
  goOn();
  setInterval(look, 15_000);
}
