/*
 * Names under which the browser keeps what is the learner's. The rescue page looks there without the app's
 * own code, so they stand apart from it.
 */

/** The app's database. */
export const DATABASE_NAME = 'duizhao';

/** The folder of the browser's private file system that holds the backups made of its own accord. */
export const KEPT_BACKUPS_FOLDER = 'backups';
