// The real window on the fakes, brought into a state that can be looked at.
#pragma once

#include "app/application.h"
#include "fakes/fake_chat_engine.h"
#include "ui/canned_talks.h"

#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSize>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace mynah {

/// How a scene is looked at.
struct Look {
    QString language = QStringLiteral("en"); // of the interface
    QSize size{1180, 760};
    double text = 1; // factor of the text size
    bool dark = false;
};

class Stage;

/// What the program finds at its start.
enum class Begin {
    Usual,
    First,
    NoModel,
    Locked,
    Unreadable,
    Repaired,
    Crashed,
    Refused, // a graphics card computes wrong numbers
    Hung,    // devices are looked for as long as it is looked at
    BadSettings
};

/// A state of the window that has a name.
struct Scene {
    const char *name;
    Talk talk = Talk::English; // the conversation that is open
    Begin begin = Begin::Usual;
    std::function<void(Stage &)> play; // what is done there; may be empty
};

const std::vector<Scene> &scenes();
const Scene *sceneNamed(const QString &name); // null: there is none

inline const QString kModel = "/models/RWKV-x070-World-1.5B-v3-20250127-ctx4096.pth";
inline const QString kLarge = "/models/rwkv7-g1e-7.2b-20260301-ctx8192.pth";

/// Has everything of one window; a new one for each scene. Thread: the GUI thread.
class Stage {
public:
    /// Starts the program, waits until it rests, and plays the scene.
    Stage(const Scene &scene, const Look &look);
    ~Stage();

    Application &app() { return *m_app; }
    FakeEngineControl &engine() { return *m_engine; }
    FakeDatabase &db() { return *m_db; }
    std::shared_ptr<FakeDatabase> store() { return m_db; }
    QString folder() const { return m_folder.path(); } // for files; goes with the stage
    const Look &look() const { return m_look; }
    /// What did not come: a window, an item to press, a state to wait for. Empty: all went well.
    QStringList problems() const { return m_problems; }

    /// Handles events until `condition` holds; a problem when it does not within some seconds.
    void until(const char *what, const std::function<bool()> &condition);
    void rest(int ms);
    /// Visible, of the whole window with its popups; null (a problem): there is none.
    QQuickItem *shown(const QString &name);
    QObject *find(const QString &name);
    void call(QObject *object, const char *function);
    void call(QObject *object, const char *function, const QVariant &argument);
    /// Of the item that has the function: the one of that name or one that it stands in.
    void callAround(const QString &name, const char *function, const QVariant &argument);
    void press(const QString &name) { call(shown(name), "clicked"); }
    void key(Qt::Key key, const QString &text = {});
    bool narrow() { return window()->property("narrow").toBool(); }
    /// The side bar, opened where it is a drawer.
    void showSideBar();
    void openPanel(int tab);
    QQuickWindow *window() { return m_app->window(); }

    void setDark(bool dark);
    /// Of the window once two pictures in a row are the same.
    QImage picture();

private:
    ApplicationParts parts(Begin begin);
    void prepare(Begin begin);

    Look m_look;
    QTemporaryDir m_folder;
    std::shared_ptr<FakeDatabase> m_db;
    std::shared_ptr<FakeEngineControl> m_engine = std::make_shared<FakeEngineControl>();
    QStringList m_problems;
    std::unique_ptr<Application> m_app; // goes first
};

/// For main(): answers `--list-devices` as a driver would, or crashes as one. True: it did.
bool listedDevices(int argc, char *argv[]);

} // namespace mynah
