"""What stands in the tables, in Chinese. Names of programs and of files stay as they are."""

CHINESE = {
    # goals
    "work": "工作",
    "against": "对手",
    "goal": "目标",
    "measured": "实测",
    "met": "是否达到",
    "yes": "达到",
    "**no**": "**未达到**",
    "one file, cold, runtime image, wall": "单个文件，冷启动，自带运行时，墙钟时间",
    "100 files, wall": "100 个文件，墙钟时间",
    "1,000 files, CPU": "1,000 个文件，CPU 时间",
    "1,000 files, wall": "1,000 个文件，墙钟时间",
    "10,000 files, CPU": "10,000 个文件，CPU 时间",
    "10,000 files, wall": "10,000 个文件，墙钟时间",
    "10,000 files, peak memory": "10,000 个文件，内存峰值",
    "server start → first diagnostics, 10 KB": "服务器启动 → 首批诊断，10 KB",
    "growth of keystroke p50 from 10 KB to 1 MB": "按键 p50 从 10 KB 到 1 MB 的增长",
    "3,000 lessons open as a workspace, resident": "以工作区打开 3,000 课，常驻内存",
    "the same, until the findings of closed files are known": "同上，直到未打开文件的问题也已查出",
    "keystroke → diagnostics": "按键 → 诊断",
    "keystroke → diagnostics, most": "按键 → 诊断，最大值",
    "last of 20 quick keystrokes → diagnostics, most": "连续快速按键 20 次，最后一次 → 诊断，最大值",
    "rumdl as npm installs it": "npm 安装的 rumdl",
    "rumdl native": "rumdl 原生程序",
    "rumdl without cache": "rumdl，无缓存",
    "rumdl with its warm cache": "rumdl，有缓存",
    "rumdl, warm cache": "rumdl，有缓存",
    "rumdl (npm)": "rumdl（npm）",
    "remark server": "remark 服务器",
    "vscode-markdown init": "vscode-markdown 初始化",
    "rumdl server": "rumdl 服务器",
    "rumdl server's p99": "rumdl 服务器的 p99",
    "a lone keystroke": "单独一次按键",
    "itself": "自身",
    "its p50": "其 p50",
    "ms more": "毫秒差",
    "s": "秒",
    "×": "倍",
    # columns
    "program": "程序",
    "CPU s": "CPU 秒",
    "wall s": "墙钟秒",
    "peak MiB": "内存峰值 MiB",
    "runs": "次数",
    "exit code": "退出码",
    "findings": "问题数",
    "too little memory": "内存不足",
    "server": "服务器",
    "ms": "毫秒",
    "file": "文件",
    "most": "最大",
    "resident MiB": "常驻 MiB",
    "until all is said, s": "全部查出所需秒数",
    "files with findings": "有问题的文件数",
    "archive": "安装包",
    "unpacked MiB": "解压后 MiB",
    "one check, CPU ms": "检查一个文件，CPU 毫秒",
    "one check, wall ms": "检查一个文件，墙钟毫秒",
    "server to first diagnostics, ms": "服务器到首批诊断，毫秒",
    "time": "时间",
    "allocated": "分配内存",
    "place": "位置",
    "request": "请求",
    # titles of tables
    "1 file": "1 个文件",
    "100 files": "100 个文件",
    "1,000 files": "1,000 个文件",
    "1,000 files, against Node": "1,000 个文件，与 Node 程序比较",
    "10,000 files": "10,000 个文件",
    "10,000 files, Kegang in Java with a smaller heap": "10,000 个文件，在 Java 中运行的课纲，限制堆",
    "Server: from its start to the first diagnostics of 10 KB": "服务器：从启动到 10 KB 文件的首批诊断",
    "Keystroke → diagnostics, ms": "按键 → 诊断，毫秒",
    "Last of 20 quick keystrokes → its diagnostics, ms": "连续快速按键 20 次，最后一次 → 其诊断，毫秒",
    "A course of 3,000 lessons open as a workspace": "以工作区打开 3,000 课的课程",
    "What users install": "安装包",
    "Reading, checking, formatting": "读入、检查、整理格式",
    "Keystroke, from the change to what is published": "按键，从文本改动到发布诊断",
    "Requests of an editor": "编辑器的请求",
    "A course of 3,000 lessons": "3,000 课的课程",
}


def english(text):
    return text


def chinese(text):
    """A phrase as a whole, or what stands before a part that is the same in both languages, such as a size."""
    if text in CHINESE:
        return CHINESE[text]
    head, separator, tail = text.rpartition(" p50, " if " p50, " in text else " p99, " if " p99, " in text else ", ")
    if separator and head in CHINESE:
        return CHINESE[head] + separator.replace(", ", "，") + tail
    return text
