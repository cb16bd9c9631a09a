// What a screen reader and a keyboard meet: every page is walked as a tree and by the Tab key.
#include "ui/window_fixture.h"

#include <QAccessible>
#include <QAccessibleInterface>

using namespace mynah;

namespace {

bool shownAndUsable(QAccessibleInterface *node)
{
    const QAccessible::State state = node->state();
    return !state.invisible && !state.disabled;
}

QString described(QAccessibleInterface *node)
{
    QString path;
    for (QAccessibleInterface *up = node; up; up = up->parent()) {
        const QObject *object = up->object();
        path.prepend(QString("/%1(%2)").arg(
            object ? QString::fromLatin1(object->metaObject()->className()).section("_QML", 0, 0)
                   : "?",
            object ? object->objectName() : QString()));
    }
    return QString("%1 role %2 at %3")
        .arg(path)
        .arg(node->role())
        .arg(node->rect().isValid() ? QString("%1,%2").arg(node->rect().x()).arg(node->rect().y())
                                    : "");
}

/// Controls that can be used and have no name, and what no role says anything about.
void collectFaults(QAccessibleInterface *node, QStringList &faults, int &controls)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    static const QSet<int> usable{QAccessible::Button,
                                  QAccessible::CheckBox,
                                  QAccessible::RadioButton,
                                  QAccessible::ComboBox,
                                  QAccessible::Slider,
                                  QAccessible::EditableText,
                                  QAccessible::PageTab,
                                  QAccessible::MenuItem,
                                  QAccessible::ListItem,
                                  QAccessible::List,
                                  QAccessible::Link,
                                  QAccessible::ProgressBar};
    const bool control = node->state().focusable || usable.contains(node->role());
    if (control && node->role() != QAccessible::Window && node->role() != QAccessible::Client) {
        ++controls;
        if (node->text(QAccessible::Name).trimmed().isEmpty())
            faults << "no name: " + described(node);
        if (node->role() == QAccessible::NoRole)
            faults << "no role: " + described(node);
    }
    for (int i = 0; i < node->childCount(); ++i)
        collectFaults(node->child(i), faults, controls);
}

} // namespace

class TestAccessibility : public WindowFixture {
    Q_OBJECT

    void verifyTree(const char *what)
    {
        QStringList faults;
        int controls = 0;
        collectFaults(QAccessible::queryAccessibleInterface(window()), faults, controls);
        QVERIFY2(faults.isEmpty(), qPrintable(QString(what) + ":\n" + faults.join('\n')));
        QVERIFY2(controls > 3, what);
    }
    /// Presses Tab until the focus is where it began: every stop is visible and has a name.
    void verifyTabs(const char *what, int atLeast)
    {
        QList<QQuickItem *> stops;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(window(), Qt::Key_Tab);
            QQuickItem *here = window()->activeFocusItem();
            QVERIFY2(here, what);
            if (stops.contains(here))
                break;
            stops << here;
            QVERIFY2(here->isVisible(), what);
            QAccessibleInterface *node = QAccessible::queryAccessibleInterface(here);
            QVERIFY2(
                node && shownAndUsable(node) && !node->text(QAccessible::Name).isEmpty(),
                qPrintable(QString("%1: %2 (%3)")
                               .arg(what, here->metaObject()->className(), here->objectName())));
        }
        QVERIFY2(stops.size() >= atLeast,
                 qPrintable(QString("%1: %2 stops").arg(what).arg(stops.size())));
    }
    void talk()
    {
        type("Hello");
        QTest::keyClick(window(), Qt::Key_Return);
        waitIdle();
    }
    void openPage(const QString &name)
    {
        QMetaObject::invokeMethod(window(), "openPage", Q_ARG(QVariant, name));
        QTRY_COMPARE(window()->property("page").toString(), name);
        QTest::qWait(50);
    }

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { prepare(); }
    void cleanup() { finish(); }

    void conversation_isWholeForAScreenReader()
    {
        start();
        talk();
        verifyTree("conversation");
        verifyTabs("conversation", 8);
    }

    void emptyWindow_isWhole()
    {
        start(false);
        verifyTree("no model");
        verifyTabs("no model", 4);
    }

    void palette_andShortcuts_areWhole()
    {
        start();
        for (const char *name : {"commandPalette", "shortcutSheet"}) {
            QObject *popup = window()->findChild<QObject *>(name);
            QMetaObject::invokeMethod(popup, "open");
            QTRY_VERIFY(popup->property("opened").toBool());
            verifyTree(name);
            QMetaObject::invokeMethod(popup, "close");
            QTRY_VERIFY(!popup->property("visible").toBool());
        }
    }

    void settingsPage_isWhole()
    {
        start();
        openPage("settings");
        verifyTree("settings");
        verifyTabs("settings", 20);
        window()->resize(640, 480);
        QTest::qWait(50);
        verifyTree("settings, narrow");
    }

    void settingsPanel_isWhole()
    {
        start();
        talk();
        m_app->settings.setPanelTab(0);
        m_app->settings.setPanelOpen(true);
        QTRY_VERIFY(item("settingsTab"));
        verifyTree("settings of the conversation");
        verifyTabs("settings of the conversation", 20);
    }

    void statePanel_isWhole()
    {
        start();
        talk();
        m_app->settings.setPanelTab(1);
        m_app->settings.setPanelOpen(true);
        QTRY_VERIFY(m_app->memory.canBookmark());
        m_app->memory.saveBookmark("Here");
        QTRY_COMPARE(m_app->memory.bookmarks()->count(), 1);
        verifyTree("panel");
        verifyTabs("panel", 14);
    }

    void narrowWindow_withLargeText_isWhole()
    {
        start();
        m_app->settings.setTextSize(2);
        window()->resize(640, 480);
        talk();
        verifyTree("narrow, 200 %");
        verifyTabs("narrow, 200 %", 5);
        m_app->settings.setTextSize(1);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
