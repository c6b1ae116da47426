"use strict";

/* The text of a dropped file goes into the field; the server does the rest. */
function acceptDrops(field) {
  field.addEventListener("dragover", (event) => {
    event.preventDefault();
    field.classList.add("over");
  });
  field.addEventListener("dragleave", () => field.classList.remove("over"));
  field.addEventListener("drop", async (event) => {
    const file = event.dataTransfer.files[0];
    field.classList.remove("over");
    if (file) {
      event.preventDefault();
      field.value = await file.text();
    }
  });
}

/* Asks how far the text is, and shows the story when it is ready. */
async function watch(place) {
  const bar = place.querySelector("progress");
  const words = place.querySelector("span");
  for (;;) {
    await new Promise((wake) => setTimeout(wake, 300));
    const answer = await fetch(place.dataset.progress);
    const state = answer.ok ? await answer.json() : { ready: true };
    if (state.ready) {
      location.reload();
      return;
    }
    if (state.all > 0) {
      bar.max = state.all;
      bar.value = state.done;
      words.textContent = state.done + " of " + state.all + " sentences read.";
    }
  }
}

/* Shows which words belong to a record, and which records to words. */
function light(story) {
  const set = (ids, on) => {
    for (const id of ids) {
      story.querySelectorAll('[data-record="' + CSS.escape(id) + '"]').forEach((e) => e.classList.toggle("lit", on));
      story.querySelectorAll("[data-records]").forEach((e) => {
        if (e.dataset.records.split(" ").includes(id)) {
          e.classList.toggle("lit", on);
        }
      });
    }
  };
  const idsOf = (element) => (element.dataset.records || element.dataset.record).split(" ");
  for (const element of story.querySelectorAll("[data-record], [data-records]")) {
    element.addEventListener("mouseenter", () => set(idsOf(element), true));
    element.addEventListener("mouseleave", () => set(idsOf(element), false));
    element.addEventListener("focusin", () => set(idsOf(element), true));
    element.addEventListener("focusout", () => set(idsOf(element), false));
  }
}

/* j and k go from record to record. */
function walk(story) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      return;
    }
    const step = { j: 1, k: -1 }[event.key];
    if (!step) {
      return;
    }
    const records = [...story.querySelectorAll("[data-record]")];
    const at = records.indexOf(document.activeElement);
    const next = records[at < 0 ? (step > 0 ? 0 : records.length - 1) : at + step];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
      event.preventDefault();
    }
  });
}

const SVG = "http://www.w3.org/2000/svg";

function svg(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  return element;
}

/* Draws a dependency tree as arcs above the words. */
function drawTree(place, words) {
  const gap = 18;
  const level = 16;
  const drawing = svg("svg", { role: "img" });
  place.replaceChildren(drawing);
  const widths = words.map((w) => {
    const probe = svg("text", {}, w.word);
    drawing.append(probe);
    const width = Math.max(probe.getComputedTextLength(), 6.5 * w.relation.length);
    probe.remove();
    return width;
  });
  const centres = [];
  let x = gap;
  for (const width of widths) {
    centres.push(x + width / 2);
    x += width + gap;
  }
  const heights = words.map((w, i) => (w.head < 0 ? 0 : arcHeight(words, i)));
  const top = (Math.max(1, ...heights) + 1) * level;
  words.forEach((w, i) => {
    drawing.append(svg("text", { x: centres[i], y: top + 22, "text-anchor": "middle" }, w.word));
    drawing.append(svg("text", { x: centres[i], y: top + 36, "text-anchor": "middle", class: "tag" }, w.tag));
    if (w.head < 0) {
      drawing.append(svg("text", { x: centres[i], y: top + 4, "text-anchor": "middle", class: "relation" }, "root"));
      return;
    }
    const from = centres[w.head] + (w.head < i ? 5 : -5);
    const to = centres[i];
    const y = top - heights[i] * level;
    drawing.append(svg("path", { d: `M${from},${top + 8} C${from},${y} ${to},${y} ${to},${top + 8}` }));
    drawing.append(
      svg("text", { x: (from + to) / 2, y: y + (top + 8 - y) * 0.25 - 3, "text-anchor": "middle", class: "relation" }, w.relation),
    );
  });
  drawing.setAttribute("width", x);
  drawing.setAttribute("height", top + 44);
}

function arcHeight(words, i) {
  return Math.min(12, 1 + Math.abs(words[i].head - i));
}

function showTrees() {
  for (const details of document.querySelectorAll("details[data-tree]")) {
    details.addEventListener("toggle", async () => {
      const place = details.querySelector(".arcs");
      if (!details.open || place.childElementCount > 0) {
        return;
      }
      const answer = await fetch(details.dataset.tree);
      if (answer.ok) {
        drawTree(place, await answer.json());
      } else {
        place.textContent = "There is no tree for this sentence.";
      }
    });
  }
}

document.querySelectorAll("textarea").forEach(acceptDrops);
document.querySelectorAll("[data-progress]").forEach(watch);
document.querySelectorAll(".story").forEach((story) => {
  light(story);
  walk(story);
});
showTrees();
