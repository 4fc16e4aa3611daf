#include "core/sample/sample_office.h"
#include "ui/components/settings.h"
#include "ui/components/theme.h"
#include "ui/components/translation.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

