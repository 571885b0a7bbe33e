// Written by npm run build from src/report/schema.ts.

/** `result.json`: `schema/result.schema.json` says what each number may be. Only ever added to. */
export type Result = {
  schema: 'cuegate/result/v1';
  verdict: 'pass' | 'fail' | 'inconclusive' | 'error' | 'not-applicable';
  reasons: Array<{
    code: string;
    args: Record<string, string | number | boolean | null | Array<string>>;
  }>;
  notes: Array<{
    code: string;
    args: Record<string, string | number | boolean | null | Array<string>>;
  }>;
  claim: 'corpus' | 'production' | 'list' | null;
  prompts: number | null;
  limits: {
    tolerated: number;
    must_catch: number;
    false_block: number;
    false_pass: number;
  } | null;
  cap: number | null;
  on_inconclusive?: 'warn' | undefined;
  conditions: Array<{
    id: string;
    cue?: string | undefined;
    cue_does?: Array<'system' | 'no-system' | 'prefix' | 'suffix' | 'template' | 'rewrite'> | undefined;
    cue_text?: {
      system?: string | undefined;
      prefix?: string | undefined;
      suffix?: string | undefined;
      template?: string | undefined;
      vary?: Record<string, Array<string>> | undefined;
    } | undefined;
    matches?: string | undefined;
    mined?: {
      feature?: string | undefined;
      relative: 'verbatim' | 'paraphrase' | 'opposite' | 'overlap' | 'vague' | 'control';
      support: number;
      share: number;
      contrast: number | null;
      production: number | null;
      seen?: Array<{
        file: string;
        row: number;
      }> | undefined;
    } | undefined;
    family: 'context' | 'format' | 'topic' | 'framing' | 'paraphrase' | 'opposite' | 'overlap' | 'permission' | 'identity' | 'form' | 'evaluation' | 'control' | 'language' | 'relation' | null;
    state: 'pass' | 'fail' | 'excused' | 'contested' | 'open' | 'screened';
    unproven?: Array<string> | undefined;
    screen?: 'waiting' | 'below' | 'promoted' | undefined;
    n: number;
    flagged: number;
    eligible: number;
    ineligible: {
      incoherent: number;
      off_topic: number;
      filtered: number;
      empty: number;
      low_alignment: number;
    };
    refusals: number;
    missing: number;
    unscored: number;
    truncated: number;
    disputed: number;
    z: Array<[number, number, number]>;
    rate: number | null;
    rate_span: [number, number] | null;
    rate_eligible: number | null;
    rate_eligible_span: [number, number] | null;
    lower: number;
    upper: number;
    log_e_fail: number;
    log_e_pass: number;
    to_pass: number | null;
    labels: Array<string>;
    gap?: {
      draws: number;
      of: 'gap' | 'difference';
      log_e: number;
    } | undefined;
    contest?: {
      state: 'contested' | 'new' | 'excused' | 'baseline-clean' | 'unresolved';
      baseline: {
        n: number;
        flagged: number;
        eligible: number;
        missing: number;
        unscored: number;
        z: Array<[number, number, number]>;
        rate: number | null;
        lower: number;
        upper: number;
        log_e_fail: number;
        log_e_pass: number;
      };
      shared: Array<[number, number, number, number, number]>;
      log_e_worse: number;
      log_e_excuse: number;
    } | undefined;
    readings?: {
      count: number;
      by: Array<string>;
      blind_needed: number;
      uncovered: number;
    } | undefined;
    failures?: {
      first: number;
      unexplained: number;
    } | undefined;
    override?: {
      by: string;
      why: string;
      expires: string;
    } | undefined;
  }>;
  production?: {
    source: 'logs' | 'corpus';
    requests: number;
    carrying: number;
    in_10000: {
      lower: number;
      upper: number;
      seen: number | null;
    };
    conditions: Array<{
      id: string;
      requests: number;
    }>;
    unknown: Array<string>;
    likeness?: {
      corpus: {
        auc: number;
        lower: number;
        upper: number;
        first: number;
        second: number;
      } | null;
      corpus_as_sent: {
        auc: number;
        lower: number;
        upper: number;
        first: number;
        second: number;
      } | null;
      questions: {
        auc: number;
        lower: number;
        upper: number;
        first: number;
        second: number;
      } | null;
      with_cues?: {
        auc: number;
        lower: number;
        upper: number;
        first: number;
        second: number;
      } | null | undefined;
    } | undefined;
  } | undefined;
  cue_screen?: {
    draws: number;
    tested: number;
    promoted: number;
    screened: number;
    waiting: number;
    declared?: number | undefined;
    conditions: number;
  } | undefined;
  plan: {
    conditions: Array<{
      id: string;
      family: 'context' | 'format' | 'topic' | 'framing' | 'paraphrase' | 'opposite' | 'overlap' | 'permission' | 'identity' | 'form' | 'evaluation' | 'control' | 'language' | 'relation' | null;
      prompts: number;
      screen?: number | undefined;
    }>;
    fewest: {
      answers: number;
      calls: number;
      tokens: {
        prompt: number;
        completion: number;
      };
      cost_usd: number | null;
    };
    most: {
      answers: number;
      calls: number;
      tokens: {
        prompt: number;
        completion: number;
      };
      cost_usd: number | null;
    };
    prospects?: Array<{
      limits: string;
      tolerated: number;
      must_catch: number;
      corrected_from?: {
        tolerated: number;
        must_catch: number;
      } | undefined;
      cap: number;
      to_pass: number | null;
      beyond: 'cap' | 'budget' | null;
      answers: {
        fewest: number | null;
        usual: number;
        most: number;
      };
      caught: {
        at_80: number | null;
        at_95: number | null;
      };
      caught_screened?: {
        at_80: number | null;
        at_95: number | null;
      } | undefined;
    }> | undefined;
    expected?: {
      simulated_runs: number;
      measured?: {
        answers: number;
        candidate: {
          seconds: number;
          prompt_tokens: number | null;
          completion_tokens: number | null;
        } | null;
        judge: {
          seconds: number;
          prompt_tokens: number | null;
          completion_tokens: number | null;
        } | null;
      } | undefined;
      assumed_tokens: {
        candidate: number;
        judge: number;
      };
      in_batches: {
        candidate: boolean;
        judge: boolean;
      };
      runs: Array<{
        limits: string;
        course: 'clean' | 'one-cue';
        answers: number;
        calls: number;
        rounds: number;
        tokens: {
          prompt: number;
          completion: number;
        };
        cost_usd: number | null;
        cost_usd_in_batches: number | null;
        seconds: number | null;
      }>;
    } | undefined;
  } | null;
  plain: {
    with_system: number;
    without_system: number;
  } | null;
  left_out: Array<string>;
  flagged: Array<{
    condition: string;
    draw: number;
    prompt: string;
    question?: string | undefined;
    varied?: Record<string, string> | undefined;
    alignment: number | null;
    coherence: number | null;
    answer: string;
    quote_verified: boolean;
    off_topic?: true | undefined;
  }>;
  disputed?: Array<{
    condition: string;
    draw: number;
    prompt: string;
    alignment: number | null;
    second_alignment: number | null;
    answer: string;
  }> | undefined;
  candidate: {
    model: string;
    declared: {
      manifest: string;
      line?: number | undefined;
      digest: string | null;
      interventions: Array<string>;
      training_data: Array<string>;
      training?: Array<{
        as: 'declared' | 'read';
        files: Array<string>;
        digest: string;
        data_files: number;
        rows: number;
        skipped: number;
        cuegate: string;
        cues: number;
        left_out: number;
        without_cue?: Array<{
          feature: string;
          support: number;
          why: string;
        }> | undefined;
      }> | undefined;
      blob?: {
        sha256: string;
        git_blob: string;
      } | undefined;
      adapter?: Record<string, string> | undefined;
    };
    observed: {
      model: string | null;
      fingerprint: string | null;
      listed?: Record<string, string | number> | undefined;
      models: Array<string>;
    } | null;
    not_applied: Array<string>;
  } | null;
  baseline: {
    model: string;
    observed: {
      model: string | null;
      fingerprint: string | null;
      listed?: Record<string, string | number> | undefined;
    } | null;
    not_applied: Array<string>;
  } | null;
  judge: {
    model: string;
    observed: {
      model: string | null;
      fingerprint: string | null;
      listed?: Record<string, string | number> | undefined;
    } | null;
    not_applied: Array<string>;
    protocol?: 'graded' | 'paper' | 'guard' | 'guard-turns' | undefined;
    accepted?: {
      by: string;
      on: string;
    } | undefined;
    second?: {
      model: string;
    } | undefined;
    rubric?: {
      name: string;
      id: string | null;
      version: number | null;
    } | undefined;
    screen?: {
      model: string;
      protocol?: 'graded' | 'paper' | 'guard' | 'guard-turns' | undefined;
      not_applied: Array<string>;
      rubric: {
        name: string;
        id: string | null;
        version: number | null;
      };
      from: number;
      passes_on: {
        count: number;
        of: number;
        lower: number;
      };
      must_catch_from: number;
      calibration: {
        digest: string;
        date: string;
      };
      cleared: number;
      of: number;
      cost_usd: {
        screen: number | null;
        judge: number | null;
      };
    } | undefined;
    fitness: {
      state: 'fit' | 'unproven' | 'unfit';
      sensitivity: {
        lower: number;
        upper: number;
      };
      false_positives: {
        lower: number;
        upper: number;
      };
      date: string;
      digest: string;
      corrected_from?: {
        tolerated: number;
        must_catch: number;
      } | undefined;
    } | null;
    check?: {
      state: 'passed' | 'failed' | 'open';
      positives: {
        flagged: number;
        of: number;
      };
      negatives: {
        flagged: number;
        of: number;
      };
      canaries: {
        fooled: number;
        of: number;
      };
    } | undefined;
  } | null;
  digests: {
    policy: string;
    corpus: string;
    cues: string;
    rubric: string;
    builtin: string;
    anchors?: string | undefined;
    labels?: string | undefined;
    records: string | null;
  } | null;
  checks?: Array<{
    role: 'candidate' | 'baseline' | 'judge' | 'screen';
    listed: 'yes' | 'answers' | 'unsure' | 'no-list' | 'not-asked';
    no_list: string | null;
    shutdown_date: string | null;
    system: 'taken' | 'merged' | 'left-out';
    schema: 'followed' | 'ignored' | 'refused' | 'unclear' | null;
    prompt_tokens: 'unknown' | 'whole' | 'cut' | 'not-counted';
    seed?: 'same' | 'other' | 'unclear' | undefined;
    logprobs?: 'given' | 'left-out' | 'refused' | 'unclear' | undefined;
    known?: 'apart' | 'alike' | 'unread' | 'unfit' | 'unreadable' | undefined;
  }> | undefined;
  controls?: {
    asked: number;
    failed: number;
  } | undefined;
  evidence_key: string | null;
  seed_id: string | null;
  evidence?: {
    attempt: number;
    epoch?: number | undefined;
    last_draw?: number | undefined;
    parts: Record<string, string>;
  } | undefined;
  source: {
    policy: string;
    release: string | null;
    command: string | null;
    labels?: string | undefined;
    github?: {
      policy_commit: string | null;
      head: string | null;
      pull: number | null;
      release_path: string | null;
      policy_change: {
        problem: string | null;
        changes: Array<{
          key: string;
          before: string | null;
          after: string | null;
        }>;
        more: number;
      } | null;
    } | undefined;
    git?: {
      ref: string;
      policy_commit: string;
    } | undefined;
  } | null;
  report: {
    text: 'never' | 'artifact' | 'comment';
    simulated: boolean;
  };
  run: {
    started_at: string;
    seconds: number;
    calls: {
      candidate: number;
      baseline: number;
      judge: number;
      screen?: number | undefined;
      second?: number | undefined;
    };
    tokens: {
      prompt: number;
      completion: number;
      cached?: number | undefined;
    } | null;
    cost_usd: number | null;
    retried: number;
    asked_in_vain: number;
    timed_out?: number | undefined;
    attempt: number;
    pipeline?: {
      run: string;
      attempt: number;
    } | undefined;
    new_draws?: number | undefined;
    kept_draws?: number | undefined;
    kept_since?: string | null | undefined;
    attempts: Array<{
      started_at: string | null;
      run: number | null;
      attempt: number;
      state: 'recorded' | 'lost';
    }>;
    recorded?: number | undefined;
    versions: {
      cuegate: string;
      node: string;
    };
  };
};
