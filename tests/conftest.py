"""Sets Qt's environment before anything imports Qt: off screen, drawn in software, with the on-screen keyboard."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
# The keyboard and the sound back end warn about themselves; every other warning of Qt fails the test that caused it.
os.environ["QT_LOGGING_RULES"] = "qt.qml.propertyCache.append.warning=false;qt.multimedia.*.warning=false"
