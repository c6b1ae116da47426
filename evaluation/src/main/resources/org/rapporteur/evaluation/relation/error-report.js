"use strict";
(() => {
  const form = document.getElementById("filter");
  const misses = [...document.querySelectorAll("article")];
  const sections = [...document.querySelectorAll("section.reason")];
  const fields = ["gold", "coded", "reason"];

  const show = () => {
    const words = form.elements.words.value.trim().toLowerCase();
    let shown = 0;
    for (const miss of misses) {
      const fits = fields.every((name) => {
        const wanted = form.elements[name].value;
        return wanted === "" || miss.dataset[name] === wanted;
      }) && (words === "" || miss.textContent.toLowerCase().includes(words));
      miss.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const section of sections) {
      section.hidden = section.querySelector("article:not([hidden])") === null;
    }
    form.elements.shown.value = `${shown} of ${misses.length} shown`;
  };

  // A link must lead somewhere: what it points to is shown, whatever the filter says.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target !== null && target.closest("[hidden]") !== null) {
      form.reset();
      show();
      target.scrollIntoView();
    }
  };

  for (const link of document.querySelectorAll(".matrix a")) {
    link.addEventListener("click", () => {
      form.reset();
      form.elements.gold.value = link.dataset.gold;
      form.elements.coded.value = link.dataset.coded;
      show();
    });
  }
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(show, 0));
  window.addEventListener("hashchange", reveal);
  form.hidden = false;
  show();
  reveal();
})();
