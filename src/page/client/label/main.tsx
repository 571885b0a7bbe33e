import { render } from 'preact';
import { DeskView } from './desk.tsx';
import { serverWith } from './send.ts';

const main = document.getElementById('main');
if (main !== null) {
  main.replaceChildren();
  render(<DeskView server={serverWith(location.hash.slice(1))} />, main);
}
