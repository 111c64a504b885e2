#!/bin/sh
# Records in, documents out, for engines that take every exit status but 0 for a dead task: a page that failed
# (status 1) is a line of its own, and no reason to run the whole chunk again.
boctin batch - --quiet "$@" || test $? -eq 1
