import { render } from 'preact';
import { App } from './app.tsx';
import { decode } from './decode.ts';

/** Puts the answers where the document has a place for them, and says so where it cannot. */
async function start(): Promise<void> {
  const section = document.getElementById('answers');
  const embedded = document.getElementById('data');
  if (section === null || embedded === null) return;
  section.replaceChildren();
  try {
    const data = await decode(embedded.textContent ?? '');
    embedded.remove();
    render(<App data={data} />, section);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'something is wrong with this page';
    render(
      <>
        <h2 id="answers-title">Answers</h2>
        <p role="alert">The answers cannot be shown: {why}.</p>
      </>,
      section,
    );
  }
}

void start();
