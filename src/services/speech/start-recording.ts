import { err, ok, type Result } from '../../shared/result.ts';

/** Why nothing can be recorded. */
export type MicrophoneFailure =
  /** By the learner, or by a rule of the browser. */
  | 'refused'
  | 'missing'
  /** The browser records nothing, or only on a secure address. */
  | 'unsupported'
  | 'broken';

export interface RunningRecording {
  /** Ends it, lets go of the microphone, and gives what was recorded. */
  readonly stop: () => Promise<Blob>;
  /** Ends it and forgets it. */
  readonly discard: () => void;
}

const FAILURES: Readonly<Record<string, MicrophoneFailure>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
};

/** Records from the microphone into memory, and nowhere else. */
export async function startRecording(): Promise<Result<RunningRecording, MicrophoneFailure>> {
  // Absent on an address that is not secure, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined || !('MediaRecorder' in window)) return err('unsupported');
  try {
    return ok(record(await devices.getUserMedia({ audio: true })));
  } catch (cause) {
    return err(FAILURES[cause instanceof DOMException ? cause.name : ''] ?? 'broken');
  }
}

function record(stream: MediaStream): RunningRecording {
  const recorder = new MediaRecorder(stream);
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  const ended = new Promise<Blob>((resolve) => {
    recorder.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop();
      resolve(new Blob(pieces, { type: recorder.mimeType }));
    });
  });
  recorder.start();
  const end = (): void => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  return {
    stop: () => {
      end();
      return ended;
    },
    discard: end,
  };
}
