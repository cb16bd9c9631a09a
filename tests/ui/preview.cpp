// The real window on the fakes in one of its states, for looking at it; without OUT.png it stays
// open. mynah-window-preview [OUT.png] [--state NAME] [--language CODE] [--dark] [--size WxH]
// [--text PERCENT]
#include "ui/stage.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>

using namespace mynah;

int main(int argc, char *argv[])
{
    if (listedDevices(argc, argv))
        return 0;
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle("Basic");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument("out", "picture");
    parser.addOptions({{"list", "Print the names of all states."},
                       {"state", "One of these names.", "name", "chat"},
                       {"language", "Of the interface.", "code", "en"},
                       {"dark", "Light without it."},
                       {"size", "Of the window.", "WxH", "1180x760"},
                       {"text", "Size of the text.", "percent", "100"}});
    parser.process(app);
    if (parser.isSet("list")) {
        for (const Scene &scene : scenes())
            std::puts(scene.name);
        return 0;
    }
    const Scene *scene = sceneNamed(parser.value("state"));
    const QStringList size = parser.value("size").split('x');
    if (!scene || size.size() != 2) {
        std::fputs("mynah-window-preview: no such state or size (--list, --help)\n", stderr);
        return 2;
    }
    Look look;
    look.language = parser.value("language");
    look.dark = parser.isSet("dark");
    look.size = {size[0].toInt(), size[1].toInt()};
    look.text = parser.value("text").toDouble() / 100;
    Stage stage(*scene, look);
    for (const QString &problem : stage.problems())
        std::fprintf(stderr, "mynah-window-preview: %s\n", qPrintable(problem));
    if (!stage.window())
        return 1;
    const QStringList out = parser.positionalArguments();
    if (!out.isEmpty())
        return stage.picture().save(out.first()) ? 0 : 1;
    return QGuiApplication::exec();
}
