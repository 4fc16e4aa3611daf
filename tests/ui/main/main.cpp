#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Also when only listing the tests.
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tidui-test"));
    return Catch::Session().run(argc, argv);
}
