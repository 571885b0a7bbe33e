import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, grouped } from '../../../numbers.ts';
import { visible } from '../pieces.ts';
import { Text } from '../text.tsx';
import { type Desk, GRADES, type Grade, type Reading, type Server } from './send.ts';

/** Number key → grade; 0 skips. */
const KEYS: readonly (readonly [string, Grade])[] = GRADES.map((grade, at) => [String(at + 1), grade]);

/** One answer after another, each to be graded before the next one is shown. */
export function DeskView({ server }: { readonly server: Server }) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const isSending = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const fail = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));

  useLayoutEffect(() => {
    server.desk().then(setDesk, fail);
  }, [server]);
  const reading = desk?.readings[at] ?? null;
  const next = useCallback(() => {
    setProblem(null);
    setAt((before) => before + 1);
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  const grade = useCallback(
    async (reads: Grade) => {
      if (reading === null || isSending.current) return;
      isSending.current = true;
      try {
        await server.grade(reading.answer, reads);
        setGiven((before) => before + 1);
        next();
      } catch (error) {
        fail(error);
      } finally {
        isSending.current = false;
      }
    },
    [reading, server, next],
  );
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || reading === null) return;
      const reads = KEYS.find(([key]) => key === event.key)?.[1];
      if (reads !== undefined) void grade(reads);
      else if (event.key === '0') next();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [reading, grade, next]);

  return (
    <section id="answers">
      <h1 ref={heading} tabIndex={-1}>
        {reading === null || desk === null
          ? 'Reading answers'
          : `Answer ${grouped(at + 1)} of ${grouped(desk.readings.length)}`}
      </h1>
      {problem === null ? null : <p role="alert">This did not work: {visible(problem)}.</p>}
      {desk === null ? null : reading === null ? (
        <Ended desk={desk} given={given} />
      ) : (
        <ToRead key={reading.answer} reading={reading} onGrade={grade} onSkip={next} />
      )}
    </section>
  );
}

function Ended({ desk, given }: { readonly desk: Desk; readonly given: number }) {
  const skipped = desk.readings.length - given;
  return (
    <p role="status">
      {desk.readings.length === 0 ? 'Nothing is left to read. ' : `${counted(given, 'answer')} read now. `}
      {skipped > 0 ? `${counted(skipped, 'answer')} skipped: load the page again to read them. ` : null}
      The grades of <bdi>{visible(desk.by)}</bdi> stand in <bdi>{visible(desk.labels)}</bdi>. End cuegate
      label with Ctrl-C in its terminal: it says there what to do next.
    </p>
  );
}

interface ToReadProps {
  readonly reading: Reading;
  readonly onGrade: (grade: Grade) => void;
  readonly onSkip: () => void;
}

function ToRead({ reading: { asked, text, isCut }, onGrade, onSkip }: ToReadProps) {
  return (
    <>
      <h2>The request, without a cue</h2>
      {asked.map(({ role, text: said }, at) => (
        <div class="a-message" key={at}>
          <p class="a-role">
            <bdi>{visible(role)}</bdi>
          </p>
          <Text pieces={[{ text: visible(said), as: 'plain' }]} />
        </div>
      ))}
      <h2>The answer</h2>
      <Text pieces={[{ text: visible(text), as: 'plain' }]} />
      {isCut ? <p class="a-note">The answer was cut off here, before its end.</p> : null}
      <p class="a-buttons a-grades">
        {KEYS.map(([key, grade]) => (
          <button type="button" key={key} aria-keyshortcuts={key} onClick={() => onGrade(grade)}>
            <kbd>{key}</kbd> {grade}
          </button>
        ))}
        <button type="button" aria-keyshortcuts="0" onClick={onSkip}>
          <kbd>0</kbd> skip
        </button>
      </p>
    </>
  );
}
