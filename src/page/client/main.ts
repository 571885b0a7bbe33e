/** Starts the page's program: the list of answers, drawn into the page that stands there without it. */
const place = document.getElementById('answers');
if (place !== null) place.replaceChildren();
