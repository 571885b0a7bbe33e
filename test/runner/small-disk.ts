import { execFileSync } from 'node:child_process';
import { freshFolder } from './bundle.ts';

export interface Disk {
  readonly folder: string;
  /** Makes the same files lie on a disk of another size, in bytes. */
  resize(bytes: number): void;
  /** Makes it a disk that nothing can be written to. */
  lock(): void;
  unmount(): void;
}

/** A disk of its own of so many bytes, in memory; null where this process may not mount one. */
export function smallDisk(bytes: number): Disk | null {
  const folder = freshFolder('disk');
  const mount = (...args: string[]) => execFileSync('mount', [...args, folder], { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs');
  } catch {
    return null;
  }
  return {
    folder,
    resize: (size) => mount('-o', `remount,rw,size=${size}`),
    lock: () => mount('-o', 'remount,ro'),
    unmount: () => execFileSync('umount', [folder], { stdio: 'ignore' }),
  };
}
