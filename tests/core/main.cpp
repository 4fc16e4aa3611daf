#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Also when only listing the tests.
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tidui-test"));
    return Catch::Session().run(argc, argv);
}
