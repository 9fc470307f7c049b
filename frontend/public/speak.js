// Reads aloud what a page offers, once somebody taps, and stops with the next tap, with quick exit (exit.js) and with
// leaving. Only with a voice that lives on the device: others send away what they read. Without one there is no button.
// Phones of 2017 read it too, and the first page borrows it with the cards.
(() => {
  "use strict";
  const speech = window.speechSynthesis;
  if (!speech || !window.SpeechSynthesisUtterance) return;
  let speaking;

  const voice = (language) =>
    speech.getVoices().find((one) => one.localService && one.lang.slice(0, 2).toLowerCase() === language);

  // Voices may become known only after a while.
  const offer = () => {
    const part = document.querySelector("[data-aloud]");
    const card = document.querySelector(".shown:target");
    if (card) card.insertBefore(part, card.lastElementChild);
    part.hidden = true;
    for (const button of part.children) {
      if (!button.dataset.speak) continue;
      button.hidden = !voice(button.dataset.speak);
      if (!button.hidden) part.hidden = false;
    }
  };

  const stop = () => {
    if (!speaking) return;
    const button = speaking;
    speaking = undefined;
    speech.cancel();
    button.textContent = button.dataset.words;
  };

  // Part by part, so that no voice gives up in the middle; of a card, the line in that language.
  const texts = (button) => {
    const card = button.closest(".shown");
    const parts = card
      ? card.querySelectorAll(`p[lang="${button.dataset.speak}"]`)
      : document.querySelectorAll("h1, .prose h2, .prose p, .prose li");
    return [...parts].map((part) => part.textContent.trim());
  };

  const speak = (button) => {
    const its = voice(button.dataset.speak);
    const all = texts(button);
    if (!its || !all.length) return;
    speaking = button;
    button.dataset.words = button.textContent;
    button.textContent = button.parentNode.dataset.stop;
    const done = () => speaking === button && stop();
    all.forEach((text, number) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = its;
      said.lang = its.lang;
      said.onerror = done;
      if (number === all.length - 1) said.onend = done;
      speech.speak(said);
    });
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-speak]");
    if (!button) return;
    const again = button === speaking;
    stop();
    if (!again) speak(button);
  });
  document.addEventListener("visibilitychange", () => document.hidden && stop());
  addEventListener("pagehide", stop);
  addEventListener("hashchange", () => {
    stop();
    offer();
  });
  speech.onvoiceschanged = offer;
  setTimeout(offer);
})();
