// The form «something is wrong here»: a little work before it is sent, nothing lost where there is no network, and another
// language without typing again. The form works without any of it.
(() => {
  "use strict";
  const proof = document.querySelector("[data-challenge]");
  const form = proof.form;

  // ---- The work: a number so that SHA-256 of the challenge and the number begins with 16 zero bits. ----

  const encoder = new TextEncoder();

  const solves = async (number) => {
    const text = encoder.encode(proof.dataset.challenge + number);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
    return digest[0] === 0 && digest[1] === 0;
  };

  const work = async () => {
    let found = -1;
    for (let first = 0; found < 0; first += 256) {
      const tried = await Promise.all(Array.from({ length: 256 }, (_, next) => solves(first + next)));
      found = tried.indexOf(true);
      if (found >= 0) proof.value = `${proof.dataset.challenge}:${first + found}`;
    }
  };

  // Only from the first key on: whoever just looks keeps their battery. Without https there is no crypto.subtle.
  if (window.crypto && crypto.subtle) form.addEventListener("input", work, { once: true });

  // ---- Sent from here, so that what was written stays where there is no network. ----

  const lost = document.querySelector("[data-lost]");
  const button = form.querySelector("button");

  const send = () => {
    const body = new URLSearchParams(new FormData(form));
    const patience = new AbortController();
    setTimeout(() => patience.abort(), 30000);
    return fetch(form.action, { method: "POST", body, signal: patience.signal });
  };

  form.addEventListener("submit", async (event) => {
    if (button.getAttribute("aria-disabled")) return event.preventDefault();
    // An older phone lacks something of it, and nothing of ours is in the way yet: there the form goes by itself.
    const sent = send();
    event.preventDefault();
    button.setAttribute("aria-disabled", "true");
    lost.hidden = true;
    try {
      const answer = await sent;
      // In place of the form, which may be the answer to one sent before: nobody goes back into what is sent.
      if (answer.redirected) location.replace(answer.url);
      // What is to be mended is told by a page of its own; nothing of this was taken in.
      else form.submit();
    } catch (error) {
      // It may have come in all the same, with only the answer lost. Sent again as it is, it counts once.
      lost.hidden = false;
      lost.scrollIntoView({ block: "center" });
    } finally {
      button.removeAttribute("aria-disabled");
    }
  });

  // ---- Another language: the form goes along, to be shown and not to be taken in. ----

  for (const link of document.querySelectorAll(".languages a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
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
