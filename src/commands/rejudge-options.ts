/** `cuegate rejudge DIR`, as typed by a person. */
export interface RejudgeOptions {
  readonly judge: string;
  /** An endpoint of the policy; absent: that of its judge. */
  readonly endpoint?: string | undefined;
  /** Absent: the one that the folder's result names. */
  readonly policy?: string | undefined;
  readonly root: string;
  /** Absent: `rejudge-NAME` in the report folder. */
  readonly out?: string | undefined;
  /** Files of calibrations of either judge. */
  readonly calibration?: readonly string[] | undefined;
  /** The seed of the policy, if people graded answers. */
  readonly seed?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
}
