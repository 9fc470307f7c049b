// A button to print, where scripts run. The browser's own menu does the same.
const part = document.querySelector("[data-print]");
part.querySelector("button").addEventListener("click", () => print());
part.hidden = false;
