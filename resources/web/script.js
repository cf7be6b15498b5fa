// Improves two things where scripts run; every page works without it.
"use strict";
(function () {
  var field = document.getElementById("reason");
  if (field) {
    var most = Number(field.getAttribute("data-letters"));
    var left = document.querySelector("#letters .left");
    var count = function (text) {
      if (typeof Intl === "object" && Intl.Segmenter) {
        var number = 0, parts = new Intl.Segmenter().segment(text)[Symbol.iterator]();
        while (!parts.next().done) { number += 1; }
        return number;
      }
      return text.length;
    };
    var show = function () { left.textContent = String(most - count(field.value)); };
    left.parentNode.hidden = false;
    field.addEventListener("input", show);
    show();
  }
  Array.prototype.forEach.call(document.forms, function (form) {
    var sent = false;
    form.addEventListener("submit", function (event) {
      if (sent) { event.preventDefault(); }
      sent = true;
    });
    // A page that is shown again from the browser's memory may be sent again; the server counts it once.
    window.addEventListener("pageshow", function () { sent = false; });
  });
}());
