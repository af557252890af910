#!/usr/bin/env node
// Starts the built command.
require('../dist/kscp.js').start(require('node:path').dirname(__dirname))
