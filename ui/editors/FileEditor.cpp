// SPDX-License-Identifier: MIT
#include "ui/editors/FileEditor.h"

#include "core/base/Cancelled.h"
#include "ui/editors/Attaching.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/DroppedFile.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct FileEditorTexts
{
    EMO_TEXTS(FileEditorTexts)
};

const File *fileIn(const Value *value)
{
    return value ? std::get_if<File>(value) : nullptr;
}

QString facts(const Preview &preview)
{
    const QString size = QLocale().formattedDataSize(preview.bytes, 1, QLocale::DataSizeTraditionalFormat);
    return preview.pages > 0
        ? QStringLiteral("%1, %2").arg(size, FileEditorTexts::tr("%n page(s)", "", preview.pages))
        : size;
}

void tellNotAttached(const QString &message)
{
    QMessageBox(QMessageBox::NoIcon, FileEditorTexts::tr("EMO Desk"), message, QMessageBox::Ok,
        QApplication::activeWindow())
        .exec();
}

} // namespace

FileEditor::FileEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_name(new TextLabel({}, {.isBold = true, .wraps = true}, this)),
      m_facts(new TextLabel({}, {.factor = 0.95, .role = Role::Second, .wraps = true}, this)),
      m_problem(new TextLabel({}, {.isBold = true, .role = Role::Error, .wraps = true}, this)),
      m_picture(new QLabel(this)), m_browse(newButton(FileEditorTexts::tr("Browse…"), "open", this)),
      m_remove(newButton(FileEditorTexts::tr("Remove"), "remove", this))
{
    if (!editing.isReadOnly())
        setMain(m_browse); // Tab would be caught by one that is hidden
    setAcceptDrops(!editing.isReadOnly());
    const int gap = look().u * 4;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    auto *column = new QVBoxLayout;
    column->setSpacing(look().u);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look().u * 2);
    buttons->addWidget(m_browse);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addSpacing(look().u);
    column->addLayout(buttons);
    column->addStretch();
    row->addLayout(column, 1);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    setMinimumWidth(look().characters(44));
    setMaximumWidth(look().characters(75));

    m_browse->setVisible(!editing.isReadOnly());
    m_problem->hide();
    connect(m_browse, &QPushButton::clicked, this, &FileEditor::browse);
    connect(m_remove, &QPushButton::clicked, this, [this] { answer(std::nullopt); });
    showFile(nullptr);
}

void FileEditor::refresh()
{
    const File *file = fileIn(value());
    if ((file ? file->content : QString()) != m_shownContent || !file)
        showFile(file);
}

void FileEditor::showFile(const File *file)
{
    m_shownContent = file ? file->content : QString();
    m_picture->hide();
    m_remove->setVisible(file && !editing().isReadOnly());
    m_remove->setAccessibleName(FileEditorTexts::tr("Remove %1").with(question().label()));
    m_browse->setText(
        u' ' + (file ? FileEditorTexts::tr("Replace…") : FileEditorTexts::tr("Browse…")).toString());
    m_name->setText(file ? file->name : FileEditorTexts::tr("Drop the file here"));
    m_facts->setText(file ? QString() : FileEditorTexts::tr("or browse for it, or paste it with Ctrl+V"));
    m_facts->setVisible(!file);
    Attaching *attaching = editing().trade().attaching;
    if (!file || !attaching)
        return;
    m_problem->hide();
    attaching->preview(*file, this, [this, content = file->content](const Result<Preview> &preview) {
        if (content != m_shownContent)
            return;
        m_facts->show();
        m_facts->setText(preview ? facts(*preview) : preview.error().message);
        if (preview && !preview->picture.isNull()) {
            const QSize room(look().lines(9), look().lines(9));
            QPixmap picture = QPixmap::fromImage(preview->picture.scaled(
                room * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
            picture.setDevicePixelRatio(devicePixelRatioF());
            m_picture->setPixmap(picture);
            m_picture->setAccessibleName(FileEditorTexts::tr("First page"));
            m_picture->show();
        }
    });
}

void FileEditor::browse()
{
    QStringList patterns;
    for (const QString &extension : QString::fromLatin1(question().spec.extensions).split(u' '))
        patterns.append(QStringLiteral("*.%1").arg(extension));
    const QString filter
        = QStringLiteral("%1 (%2)").arg(FileEditorTexts::tr("Files that fit"), patterns.join(u' '));
    const QString path = fileToOpen(window(), question().spec.ask, filter);
    if (!path.isEmpty())
        take({QUrl::fromLocalFile(path)});
}

void FileEditor::refuse(const QString &message)
{
    m_problem->setText(message);
    m_problem->show();
    announce(this, message);
}

void FileEditor::take(const QList<QUrl> &files)
{
    Attaching *attaching = editing().trade().attaching;
    if (!attaching || editing().isReadOnly())
        return;
    const auto path = oneLocalFile(files);
    if (!path) {
        refuse(path.error().message);
        return;
    }
    m_facts->setText(FileEditorTexts::tr("Reading the file…"));
    m_facts->show();
    ++m_taking;
    attaching->attach(*path, question(), qApp,
        [editor = QPointer(this), taking = m_taking, editing = QPointer(&editing()), at = at(), path = *path](
            const Result<File> &file) {
            if (!editor)
                takenElsewhere(editing, at, path, file);
            else if (editor->m_taking == taking)
                editor->taken(file);
        });
}

void FileEditor::taken(const Result<File> &file)
{
    if (!file) {
        showFile(fileIn(value()));
        refuse(file.error().message);
        return;
    }
    m_problem->hide();
    answer(*file);
    editing().judge(); // the same file again may be one that was missing
    announce(this, FileEditorTexts::tr("%1 attached").with(file->name));
}

void FileEditor::takenElsewhere(
    OrderEditing *editing, const QuestionAt &at, const QString &path, const Result<File> &file)
{
    if (!editing || editing->isReadOnly()) {
        // Without its name: by now the profile may be locked, and anybody at the desk.
        tellNotAttached(FileEditorTexts::tr("A file was not attached: its order was closed or finished while "
                                            "it was read. Open the order, and drop the file again"));
        return;
    }
    if (!file && isCancelled(file.error()))
        return;
    if (file && !at.group) {
        editing->setAnswer(at, *file);
        return;
    }
    const QString why = file
        ? FileEditorTexts::tr("The list that it was dropped on has changed. Drop it again")
        : file.error().message;
    tellNotAttached(FileEditorTexts::tr("%1 was not attached: %2").with(QFileInfo(path).fileName(), why));
}

void FileEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isWrong ? look().error : m_isDragOver ? look().accent : look().edge, m_isDragOver ? 2 : 1);
    if (m_shownContent.isEmpty())
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_isDragOver ? look().selected : look().paper);
    constexpr double radius = 4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void FileEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    m_isDragOver = true;
    update();
    event->acceptProposedAction();
}

void FileEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDragOver = false;
    update();
}

void FileEditor::dropEvent(QDropEvent *event)
{
    m_isDragOver = false;
    update();
    event->acceptProposedAction();
    take(event->mimeData()->urls());
}

void FileEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && QGuiApplication::clipboard()->mimeData()->hasUrls())
        take(QGuiApplication::clipboard()->mimeData()->urls());
    else if (event->matches(QKeySequence::Paste) && !editing().isReadOnly())
        refuse(FileEditorTexts::tr("What was copied is no file. Copy the file itself, and paste it here"));
    else
        Editor::keyPressEvent(event);
}

void FileEditor::mark(bool isWrong)
{
    m_isWrong = isWrong;
    m_browse->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), m_browse->text().trimmed()));
    update();
}

} // namespace emo::ui
