### What keeps the data from being opened. The server and the commands say it.

store-locked = The data folder { $folder } is already held by another server (process { $pid }).
    .remedy = Stop that server, or choose another folder with TRAGUARDO_DATA.
store-newer = The data in { $place } are of a later version of the program (step { $found }; this one goes up to { $known }).
    .remedy = Update Traguardo on this machine, then try again. The data have not been touched.
store-unreachable = The data in { $place } cannot be reached: { $detail }.
    .remedy = Check the address, the permissions and that the database is running, then try again.
store-damaged = The data file in { $place } is damaged: { $detail }.
    .remedy = Do not delete it: move it elsewhere and restore the last backup with "traguardo restore".
store-busy = The data in { $place } are busy with another operation.
    .remedy = Try again in a few seconds.
