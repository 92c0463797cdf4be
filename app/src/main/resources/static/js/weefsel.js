// What a page gains when scripts run. Everything works without.

// The summary of what was typed wrong is read first.
document.querySelector(".error-summary")?.focus();
