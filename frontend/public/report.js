// The form «something is wrong here»: a little work before it is sent, nothing lost where there is no network, another
// language without typing again, and nothing left for whoever goes back. The form works without any of it.
(() => {
  "use strict";
  const encoder = new TextEncoder();

  /** The form that the page shows now. */
  const shown = () => document.querySelector("[data-challenge]").form;

  // ---- The work: a number so that SHA-256 of the challenge and the number begins with 16 zero bits. ----

  const work = async (proof) => {
    const solves = async (number) => {
      const text = encoder.encode(proof.dataset.challenge + number);
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
      return digest[0] === 0 && digest[1] === 0;
    };
    let found = -1;
    for (let first = 0; found < 0; first += 256) {
      const tried = await Promise.all(Array.from({ length: 256 }, (_, next) => solves(first + next)));
      found = tried.indexOf(true);
      if (found >= 0) proof.value = `${proof.dataset.challenge}:${first + found}`;
    }
  };

  // ---- Sent from here, so that what was written stays where there is no network. ----

  const send = (form) => {
    const body = new URLSearchParams(new FormData(form));
    const patience = new AbortController();
    setTimeout(() => patience.abort(), 30000);
    return fetch(form.action, { method: "POST", body, signal: patience.signal });
  };

  /** What is to be mended, in place of the form: a page of its own would be one more to go back to. */
  const showAnswer = async (answer, say) => {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = page.querySelector("main");
    if (page.querySelector("[data-challenge]")) {
      document.querySelector("main").replaceWith(main);
      start();
      const summary = main.querySelector(".summary");
      summary.tabIndex = -1;
      summary.focus();
    } else {
      // Nothing of this was taken in, and nothing that was written is lost.
      say(main ? main.querySelector("h1").textContent + ". " + main.querySelector(".lead").textContent : undefined);
    }
  };

  const start = () => {
    const form = shown();
    const lost = form.querySelector("[data-lost]");
    const connection = lost.textContent;
    const button = form.querySelector("button");
    const label = button.textContent;

    const say = (words = connection) => {
      lost.textContent = words;
      lost.hidden = false;
      lost.scrollIntoView({ block: "center" });
    };

    // Only from the first key on: whoever just looks keeps their battery. Without https there is no crypto.subtle.
    if (window.crypto && crypto.subtle) form.addEventListener("input", () => work(form.elements.proof), { once: true });

    form.addEventListener("submit", async (event) => {
      if (button.getAttribute("aria-disabled")) return event.preventDefault();
      // An older phone lacks something of it, and nothing of ours is in the way yet: there the form goes by itself.
      const sent = send(form);
      event.preventDefault();
      button.setAttribute("aria-disabled", "true");
      button.textContent = button.dataset.sending;
      lost.hidden = true;
      try {
        const answer = await sent;
        // In place of the form: nobody goes back into what is sent.
        if (answer.redirected) location.replace(answer.url);
        else await showAnswer(answer, say);
      } catch (error) {
        // It may have come in all the same, with only the answer lost. Sent again as it is, it counts once.
        say();
      } finally {
        button.removeAttribute("aria-disabled");
        button.textContent = label;
      }
    });
  };

  start();

  // ---- Whoever leaves leaves nothing behind: the next one at this phone may press «back». ----

  addEventListener("pagehide", () => {
    for (const field of shown().querySelectorAll("textarea, input:not([type=hidden])")) {
      if (field.type === "radio") field.checked = false;
      else field.value = "";
    }
  });

  // ---- Another language: the form goes along, to be shown and not to be taken in. ----

  for (const link of document.querySelectorAll(".languages a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const form = shown();
      const only = document.createElement("input");
      only.type = "hidden";
      only.name = "switch";
      only.value = "1";
      const action = form.action;
      form.append(only);
      form.action = link.href;
      form.submit();
      // As it was, for whoever comes back to this page.
      form.action = action;
      only.remove();
    });
  }
})();
